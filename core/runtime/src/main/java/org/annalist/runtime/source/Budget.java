package org.annalist.runtime.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What may still be read out of one container and all that is nested in it. Safe for any thread.
 */
public final class Budget {

  private final Limits limits;
  private final AtomicLong bytes;
  private final AtomicInteger entries;

  public Budget(Limits limits) {
    this.limits = limits;
    bytes = new AtomicLong(limits.expandedBytes());
    entries = new AtomicInteger(limits.entries());
  }

  /** Counts an entry; false if there are too many. */
  public boolean takeEntry() {
    return entries.decrementAndGet() >= 0;
  }

  /**
   * A stream that fails with {@link TooLarge} when it gives more than the limits allow.
   *
   * @param packed bytes the stream is packed in, or -1
   */
  InputStream bound(InputStream in, long packed) {
    long byRatio =
        packed < 0 ? Long.MAX_VALUE : Math.max(limits.ratioGrace(), packed * limits.ratio());
    long most = Math.min(limits.sourceBytes(), byRatio);
    String excess =
        byRatio < limits.sourceBytes()
            ? "it unpacks to more than " + limits.ratio() + " times its size"
            : "it unpacks to more than " + limits.sourceBytes() + " bytes";
    return new Bounded(in, most, excess, bytes);
  }

  /** More bytes than the limits allow; the message says which limit. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  /** A stream that gives at most so many bytes. */
  static InputStream bound(InputStream in, long most, String excess) {
    return new Bounded(in, most, excess, new AtomicLong(Long.MAX_VALUE));
  }

  private static final class Bounded extends FilterInputStream {
    private final String excess;
    private final AtomicLong shared;
    private long left;

    Bounded(InputStream in, long most, String excess, AtomicLong shared) {
      super(in);
      this.left = most;
      this.excess = excess;
      this.shared = shared;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        count(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int read) throws TooLarge {
      left -= read;
      if (left < 0) {
        throw new TooLarge(excess);
      }
      if (shared.addAndGet(-read) < 0) {
        throw new TooLarge("the archive unpacks to more bytes than are allowed in all");
      }
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = 0;
      byte[] buffer = new byte[8192];
      while (skipped < bytes) {
        int read = read(buffer, 0, (int) Math.min(buffer.length, bytes - skipped));
        if (read < 0) {
          break;
        }
        skipped += read;
      }
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
