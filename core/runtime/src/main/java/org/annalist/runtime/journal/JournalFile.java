package org.annalist.runtime.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Problem;
import org.annalist.runtime.words.Told;

/**
 * The journal on disk: one line with a checksum for each thing that happened. A line is forced to
 * the disk before {@link #append} returns; half a line, left by a crash, is cut off at the next
 * opening; a damaged line costs itself alone and stays in the file. One process at a time writes.
 */
public final class JournalFile implements AutoCloseable {

  private static final String HEADER = "annalist-journal 1\n";
  // Beyond any content: on some systems nobody may read what is locked.
  private static final long LOCK = Long.MAX_VALUE - 1;

  private final Path path;
  private final FileChannel channel;
  private final List<JournalLine> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long next = 1;

  private JournalFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a journal to write to it, a new one if there is none.
   *
   * @return empty if another process writes to it
   * @throws IOException if it cannot be read or written, or is no journal
   */
  public static Optional<JournalFile> open(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      JournalFile file = new JournalFile(path, channel);
      file.settle(file.read());
      return Optional.of(file);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What a journal tells that another process writes to; half a line at its end is left out. */
  static List<JournalLine> peek(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      JournalFile file = new JournalFile(path, channel);
      file.read();
      return file.lines();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      // Released with the channel.
      FileLock lock = channel.tryLock(LOCK, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Reads all whole lines; gives where they end. */
  private long read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Until all is read.
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    boolean begun = HEADER.startsWith(text);
    if (!begun && !text.startsWith(HEADER)) {
      throw new IOException(path + " does not begin as a journal does");
    }
    int end = text.lastIndexOf('\n') + 1;
    String[] all = text.substring(0, end).split("\n");
    for (int i = 1; i < all.length; i++) {
      Optional<JournalLine> line = JournalLine.read(all[i]);
      line.ifPresent(lines::add);
      if (line.isEmpty()) {
        problems.add(damaged(i + 1));
      }
    }
    // Damaged lines at the end may have had the next numbers.
    long last = lines.stream().mapToLong(JournalLine::number).max().orElse(0);
    next = last + problems.size() + 1;
    int whole = bytes.position();
    while (whole > 0 && bytes.array()[whole - 1] != '\n') {
      whole--;
    }
    return whole;
  }

  private void settle(long end) throws IOException {
    if (end < channel.size() && end > 0) {
      problems.add(torn());
    }
    channel.truncate(end);
    channel.position(end);
    if (end == 0) {
      write(HEADER);
    }
    channel.force(true);
  }

  private Problem damaged(int line) {
    Problem problem =
        Problem.error(
                "journal.damaged", "Line " + line + " of " + path + " is damaged and left out")
            .because("its checksum does not fit what it says; all other changes are in effect")
            .remedy(
                "Make the change again if it is missing. The file is kept as it is; delete the line to"
                    + " be rid of this message")
            .by("journal");
    return Told.of(problem, path, line);
  }

  private Problem torn() {
    Problem problem =
        Problem.warning(
                "journal.torn", "The last line of " + path + " was cut short and is left out")
            .because("the program or the machine stopped while it was written")
            .remedy("Look whether your last change is there, and make it again if it is not")
            .by("journal");
    return Told.of(problem, path);
  }

  /** The lines of the journal when it was opened, in order, but for the damaged ones. */
  List<JournalLine> lines() {
    return List.copyOf(lines);
  }

  /** What was wrong with the file when it was opened. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Path path() {
    return path;
  }

  /**
   * Adds a line.
   *
   * @return its number
   * @throws UncheckedIOException if it is not safely on the disk; the file is then as it was
   */
  long append(JournalEntry entry) {
    long before = -1;
    try {
      before = channel.position();
      write(new JournalLine(next, entry).written() + "\n");
      channel.force(true);
      return next++;
    } catch (IOException e) {
      takeBack(before, e);
      throw new UncheckedIOException("The journal " + path + " cannot be written", e);
    }
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
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
