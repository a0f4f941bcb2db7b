package org.annalist.vietnamese;

import java.util.Arrays;
import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;

/** Growing arrays of tokens while a text is scanned. Not safe for several threads. */
final class TokenArrays {

  private int[] begins;
  private int[] ends;
  private byte[] kinds;
  private byte[] cases;
  private long[] keys;
  private int size;

  /** Room for a text of this length as texts usually are; grows where a text is denser. */
  TokenArrays(int textLength) {
    int capacity = textLength / 4 + 16;
    begins = new int[capacity];
    ends = new int[capacity];
    kinds = new byte[capacity];
    cases = new byte[capacity];
    keys = new long[capacity];
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  boolean is(int token, TokenKind kind) {
    return kinds[token] == kind.ordinal();
  }

  boolean is(int token, LetterCase letterCase) {
    return cases[token] == letterCase.ordinal();
  }

  long key(int token) {
    return keys[token];
  }

  void add(int begin, int end, TokenKind kind, LetterCase letterCase, long key) {
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = (byte) kind.ordinal();
    cases[size] = (byte) letterCase.ordinal();
    keys[size++] = key;
  }

  private void grow() {
    int capacity = size + (size >> 1);
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    cases = Arrays.copyOf(cases, capacity);
    keys = Arrays.copyOf(keys, capacity);
  }

  /** The tokens, with sentences that begin at these tokens. */
  Tokens toTokens(int[] sentences) {
    return Tokens.of(
        Arrays.copyOf(begins, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(cases, size),
        Arrays.copyOf(keys, size),
        sentences);
  }
}
