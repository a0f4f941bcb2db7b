package org.annalist.plugin.times;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.TermFile;

/** Where lines begin and end, and where the article ends and lists of other articles begin. */
final class Layout {

  private static final Lexicon<Boolean> TAILS = tails();
  private static final int SHORT_LINE = 8;

  /** Lines are looked at no further than this from a token; a longer one is no date line. */
  private static final int LONG_LINE = 64;

  private static final int MOST_FURNITURE = 500;

  private final Tokens tokens;
  private final List<Span> furniture;
  private final int tail;

  Layout(Document document, Tokens tokens) {
    this.tokens = tokens;
    this.furniture =
        document.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
            .limit(MOST_FURNITURE)
            .map(Block::span)
            .toList();
    this.tail = findTail();
  }

  private static Lexicon<Boolean> tails() {
    Lexicon.Builder<Boolean> terms = Lexicon.builder();
    for (String[] line : TermFile.read(Layout.class, "tails.tsv")) {
      terms.add(line[0], Boolean.TRUE);
    }
    return terms.build();
  }

  /** The first line, after the beginning of the text, that heads a list of other articles. */
  private int findTail() {
    for (int token = 1; token < tokens.size(); token++) {
      if (tokens.is(token - 1, TokenKind.BREAK)) {
        long match = TAILS.longest(tokens, token);
        boolean heads = match != Lexicon.NO_MATCH && lineEnd(token) - token <= SHORT_LINE;
        if (heads && token > tokens.size() / 4) {
          return token;
        }
      }
    }
    return tokens.size();
  }

  /** Whether a token belongs to the article itself. */
  boolean isBody(int token) {
    if (token >= tail) {
      return false;
    }
    int offset = tokens.begin(token);
    return furniture.stream().noneMatch(span -> span.contains(offset));
  }

  /** Index of the first token of a token's line, or of one {@link #LONG_LINE} before it. */
  int lineBegin(int token) {
    int at = token;
    while (at > 0 && token - at < LONG_LINE && !tokens.is(at - 1, TokenKind.BREAK)) {
      at--;
    }
    return at;
  }

  /** Index after the last token of a token's line, its break not included, or one that far on. */
  int lineEnd(int token) {
    int at = token;
    while (at < tokens.size() && at - token < LONG_LINE && !tokens.is(at, TokenKind.BREAK)) {
      at++;
    }
    return at;
  }

  /** Number of lines that are not blank before a token's line, counted up to {@code most}. */
  int lineNumber(int token, int most) {
    int lines = 0;
    for (int at = token - 1; at >= 0 && lines < most; at--) {
      lines += tokens.is(at, TokenKind.BREAK) ? 1 : 0;
    }
    return lines;
  }
}
