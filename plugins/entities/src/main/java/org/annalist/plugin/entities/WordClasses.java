package org.annalist.plugin.entities;

import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Scanner;

/**
 * What a syllable can begin or be, by its key: a hash table from keys to sets of classes. One look
 * at it decides which grammars are worth asking at a token.
 */
final class WordClasses {

  // Bits 0 to 7 say how a token is written, see Words.
  static final int POST = 1 << 8;
  static final int BODY = 1 << 9;
  static final int FIELD = 1 << 10;
  static final int WORD = 1 << 11;
  static final int PLACE = 1 << 12;
  static final int CLASSIFIER = 1 << 13;
  static final int HONORIFIC = 1 << 14;
  static final int KIND = 1 << 15;
  static final int ORGANISATION = 1 << 16;
  static final int SURNAME = 1 << 17;
  static final int WEAK_SURNAME = 1 << 18;
  static final int GIVEN = 1 << 19;
  static final int FOREIGN = 1 << 20;
  static final int PLURAL = 1 << 21;
  static final int LEVEL = 1 << 22;
  static final int GENERIC = 1 << 23;
  static final int LOCATIVE = 1 << 24;
  static final int TASK = 1 << 25;
  static final int TERM = 1 << 26;
  static final int STOP = 1 << 27;
  static final int STOP_PHRASE = 1 << 28;
  static final int AT = 1 << 29;

  private long[] keys = new long[1 << 14];
  private int[] classes = new int[1 << 14];
  private int size;

  /** Adds a class to the first syllable of a term. */
  void add(String term, int wordClass) {
    Tokens tokens = Scanner.scan(term);
    add(tokens.key(0), wordClass);
  }

  private void add(long key, int wordClass) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    classes[slot] |= wordClass;
  }

  /** The classes of a syllable; 0 if it is in no term. */
  int of(long key) {
    return classes[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 32 ^ key) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldClasses = classes;
    keys = new long[oldKeys.length * 2];
    classes = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        classes[slot] = oldClasses[i];
      }
    }
  }
}
