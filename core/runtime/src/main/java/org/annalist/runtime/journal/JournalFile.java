package org.annalist.runtime.journal;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The journal on disk: one line of JSON for each thing that happened. A line is forced to the disk
 * before {@link #append} returns; half a line, left by a crash, is cut off at the next opening. One
 * process at a time holds the file.
 */
public final class JournalFile implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;
  private final List<JournalEntry> entries = new ArrayList<>();

  private JournalFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a journal, a new one if there is none.
   *
   * @throws IOException if it cannot be read or written, is no journal, or another process has it
   */
  public static JournalFile open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(path, channel);
      JournalFile file = new JournalFile(path, channel);
      file.read();
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(Path path, FileChannel channel) throws IOException {
    FileLock lock;
    try {
      // Released with the channel.
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IOException("The journal " + path + " is in use by another running program");
    }
  }

  private void read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Until all is read.
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    int whole = text.lastIndexOf('\n') + 1;
    int number = 0;
    for (String line : text.substring(0, whole).lines().toList()) {
      number++;
      try {
        entries.add(JournalEntry.read(line));
      } catch (JsonParseException e) {
        throw new IOException(path + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    if (whole < text.length()) {
      channel.truncate(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
      channel.force(true);
    }
    channel.position(channel.size());
  }

  /** What the journal told when it was opened, in order. */
  List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * Adds a line.
   *
   * @throws UncheckedIOException if it is not safely on the disk; the file is then as it was
   */
  void append(JournalEntry entry) {
    ByteBuffer line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
    long before = -1;
    try {
      before = channel.position();
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    } catch (IOException e) {
      takeBack(before, e);
      throw new UncheckedIOException("The journal " + path + " cannot be written", e);
    }
  }

  private void takeBack(long end, IOException failure) {
    try {
      if (end >= 0) {
        channel.truncate(end);
        channel.position(end);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The journal " + path + " cannot be closed", e);
    }
  }
}
