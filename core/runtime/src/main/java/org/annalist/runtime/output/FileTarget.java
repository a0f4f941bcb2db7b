package org.annalist.runtime.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** One file, written beside its place and moved there in one step. */
final class FileTarget implements StagedTarget {

  private final Path path;
  private final Path aside;
  private OutputStream open;

  FileTarget(Path path) throws IOException {
    this.path = path.toAbsolutePath();
    Path folder = this.path.getParent();
    if (folder == null || Files.isDirectory(path)) {
      throw new IOException(path + " is a folder, not a file");
    }
    Files.createDirectories(folder);
    aside = Files.createTempFile(folder, "." + path.getFileName(), ".part");
  }

  @Override
  public synchronized OutputStream file() throws IOException {
    if (open != null) {
      throw new IOException("The file of this export is written already");
    }
    open = Files.newOutputStream(aside);
    return open;
  }

  @Override
  public OutputStream file(String name) throws IOException {
    throw new IOException("This export writes one file, not " + name + " in a folder");
  }

  @Override
  public synchronized void publish() throws IOException {
    if (open == null) {
      throw new IOException("The export has written nothing to " + path);
    }
    open.close();
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Permissions.asIfNew(aside);
    Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.close();
    }
    Files.deleteIfExists(aside);
  }
}
