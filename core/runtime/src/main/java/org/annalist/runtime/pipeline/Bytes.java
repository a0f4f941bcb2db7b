package org.annalist.runtime.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.annalist.api.Cancellation;
import org.annalist.runtime.source.SourceItem;

/**
 * The bytes of a source with their digest: small ones are held, large ones are read again.
 *
 * @param content opens them
 * @param sha256 64 hexadecimal digits
 * @param length how many there are
 */
record Bytes(SourceItem.Content content, String sha256, long length) {

  private static final int HELD = 8 << 20;

  /** Reads a source once. */
  static Bytes read(SourceItem.Content content, Cancellation cancellation) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = new DigestInputStream(content.open(), digest)) {
      byte[] held = in.readNBytes(HELD);
      long length = held.length;
      if (length < HELD) {
        return new Bytes(() -> new ByteArrayInputStream(held), hex(digest), length);
      }
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        cancellation.check();
        length += read;
      }
      return new Bytes(content, hex(digest), length);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
