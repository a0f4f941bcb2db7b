package org.annalist.plugin.load.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text decoded from bytes, with what could not be decoded.
 *
 * @param text the text; U+FFFD stands for each malformed sequence
 * @param malformed number of malformed sequences
 * @param firstByte offset in the file of the first one, -1 if there is none
 * @param firstChar offset of its replacement in the text, -1 if there is none
 */
record Decoded(String text, int malformed, long firstByte, int firstChar) {

  static Decoded decode(byte[] bytes, Encoding encoding) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark());
    // A byte never gives more than one char in these encodings.
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    int malformed = 0;
    long firstByte = -1;
    int firstChar = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      if (malformed++ == 0) {
        firstByte = in.position();
        firstChar = out.position();
      }
      in.position(in.position() + Math.min(result.length(), in.remaining()));
      out.put('\uFFFD');
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), malformed, firstByte, firstChar);
  }
}
