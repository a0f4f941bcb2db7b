package org.annalist.testkit;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.api.export.ExportTarget;

/** A target in memory that takes what a folder or file on disk would take. Not thread-safe. */
final class MemoryTarget implements ExportTarget {

  private static final String ONLY = "";

  private final boolean folder;
  private final long room;
  private final SortedMap<String, ByteArrayOutputStream> files = new TreeMap<>();
  private long written;
  private int open;

  /**
   * @param folder whether it is a folder
   * @param room bytes that can be written before the disk is full
   */
  MemoryTarget(boolean folder, long room) {
    this.folder = folder;
    this.room = room;
  }

  @Override
  public OutputStream file() {
    if (folder) {
      throw new IllegalStateException("The target is a folder; name the file in it");
    }
    return create(ONLY);
  }

  @Override
  public OutputStream file(String path) {
    if (!folder) {
      throw new IllegalStateException("The target is one file, which has its name");
    }
    List<String> parts = List.of(path.split("/", -1));
    if (parts.contains("") || parts.contains(".") || parts.contains("..")) {
      throw new IllegalArgumentException("'" + path + "' does not stay below the folder");
    }
    if (path.matches("(?s).*[\\\\\0:].*")) {
      throw new IllegalArgumentException("'" + path + "' is no path with / on every system");
    }
    return create(path);
  }

  private OutputStream create(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (files.put(path, bytes) != null) {
      throw new IllegalStateException("'" + path + "' is written twice");
    }
    open++;
    return new Bounded(bytes);
  }

  /** Contents by path; the one file of a target that is no folder has the empty path. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    files.forEach((path, bytes) -> contents.put(path, bytes.toByteArray()));
    return contents;
  }

  /** Number of files that were opened and not closed. */
  int open() {
    return open;
  }

  private final class Bounded extends FilterOutputStream {
    private boolean closed;

    Bounded(OutputStream bytes) {
      super(bytes);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (closed) {
        throw new IOException("The file is closed");
      }
      if (written + length > room) {
        throw new IOException("No space left on device");
      }
      written += length;
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        open--;
      }
    }
  }
}
