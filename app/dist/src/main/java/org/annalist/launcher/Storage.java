package org.annalist.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The framework's own folder, one for each run and gone at its end: several runs never meet in it
 * and none finds another version's bundles. Bundles of the distribution are used in place, so it
 * stays small. Folders that killed runs left behind are swept by later runs; the operating system's
 * file lock tells which are still in use.
 */
final class Storage implements AutoCloseable {
  private static final String PREFIX = "annalist-run-";
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final Path folder;
  private final FileChannel lock;

  private Storage(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * A new, empty folder under {@code parent}.
   *
   * @throws MissingEnvironment if it cannot be made
   */
  static Storage in(Path parent) {
    try {
      sweep(parent);
      Path folder = Files.createTempDirectory(parent, PREFIX);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      channel.lock();
      return new Storage(folder, channel);
    } catch (IOException e) {
      throw new MissingEnvironment(
          "Cannot make a temporary folder in " + parent + ". Free space there or set TMPDIR.", e);
    }
  }

  /** Where the framework may write. */
  Path bundles() {
    return folder.resolve("bundles");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  private static void sweep(Path parent) throws IOException {
    Instant old = Instant.now().minus(YOUNG);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : left) {
        // A young folder may belong to a run that has not locked it yet.
        if (modified(folder).isBefore(old) && unused(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static Instant modified(Path folder) {
    try {
      FileTime time = Files.getLastModifiedTime(folder);
      return time.toInstant();
    } catch (IOException e) {
      return Instant.MAX; // another run is deleting it
    }
  }

  private static boolean unused(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free != null;
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException | OverlappingFileLockException e) {
      return false; // not ours to judge: another user's, or in use inside this JVM
    }
  }

  private static void delete(Path folder) {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | UncheckedIOException e) {
      return; // another run is deleting it
    }
    for (Path path : deepestFirst) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stillOpen) {
        return; // on some systems an open file cannot be deleted; a later run sweeps it
      }
    }
  }
}
