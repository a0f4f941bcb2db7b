package org.annalist.runtime.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files below a folder, written to a hidden folder inside it and moved to their places when all are
 * there. Nothing is ever written outside of the folder, whatever names the export asks for.
 */
final class FolderTarget implements StagedTarget {

  private final Path folder;
  private final Path aside;
  private final SortedMap<String, OutputStream> files =
      Collections.synchronizedSortedMap(new TreeMap<>());

  FolderTarget(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file, not a folder");
    }
    Files.createDirectories(folder);
    this.folder = folder.toRealPath();
    // Inside, so that moving is renaming: the folder may be a file system of its own.
    this.aside = Files.createTempDirectory(this.folder, ".export");
  }

  @Override
  public OutputStream file() throws IOException {
    throw new IOException("This export writes files below a folder, each by its name");
  }

  @Override
  public OutputStream file(String name) throws IOException {
    Path path = resolve(aside, name);
    Files.createDirectories(path.getParent());
    if (files.containsKey(name)) {
      throw new IOException("The export writes " + name + " twice");
    }
    OutputStream out = Files.newOutputStream(path);
    files.put(name, out);
    return out;
  }

  private static Path resolve(Path below, String name) throws IOException {
    Path path;
    try {
      path = below.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new IOException("No file can be called " + name, e);
    }
    boolean plain = !name.isBlank() && name.indexOf('\\') < 0 && !Path.of(name).isAbsolute();
    if (!plain || !path.startsWith(below) || path.equals(below) || leadsOut(name)) {
      throw new IOException("The name " + name + " leads out of the folder of the export");
    }
    return path;
  }

  private static boolean leadsOut(String name) {
    return List.of(name.split("/", -1)).contains("..");
  }

  @Override
  public void publish() throws IOException {
    synchronized (files) {
      for (OutputStream out : files.values()) {
        out.close();
      }
      for (String name : files.keySet()) {
        Path to = resolve(folder, name);
        Files.createDirectories(to.getParent());
        // A link inside the folder may lead elsewhere.
        if (!to.getParent().toRealPath().startsWith(folder)) {
          throw new IOException(to.getParent() + " is a link that leads out of " + folder);
        }
        Files.move(
            resolve(aside, name),
            to,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (files) {
      for (OutputStream out : files.values()) {
        out.close();
      }
    }
    List<Path> left = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(aside)) {
      walk.forEach(left::add);
    }
    Collections.reverse(left);
    for (Path path : left) {
      Files.deleteIfExists(path);
    }
  }
}
