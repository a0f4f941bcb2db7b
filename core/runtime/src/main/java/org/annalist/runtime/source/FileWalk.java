package org.annalist.runtime.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Cancellation;

/**
 * Finds the files below the paths that a user gave, in sorted order. Hidden files, files with
 * metadata and what an {@link IgnoreFile} names are no sources. Not safe for several threads.
 */
public final class FileWalk {

  /** What the name of a file with metadata ends in. */
  public static final String META = ".meta.json";

  private final Cancellation cancellation;
  private final List<SourceItem> found = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<Path> above = new ArrayDeque<>();
  private final Deque<IgnoreFile> ignored = new ArrayDeque<>();

  public FileWalk(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /** Adds what is below a path; a file that was found before is not found again. */
  public void add(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      failures.add(
          Failure.of(
              absolute.toUri().toString(),
              "source.missing",
              "There is no file or folder " + path,
              "Check the path"));
    } else if (Files.isDirectory(absolute)) {
      folder(absolute, absolute);
    } else if (absolute.getFileName().toString().endsWith(META)) {
      failures.add(
          Failure.of(
              absolute.toUri().toString(),
              "source.metadata",
              path + " holds metadata of a document and is none itself",
              "Add the document instead; the metadata beside it are read with it"));
    } else {
      file(absolute.getParent(), absolute);
    }
  }

  /** Sources in order. */
  public List<SourceItem> found() {
    return found;
  }

  /** What was not there or could not be listed. */
  public List<Failure> failures() {
    return failures;
  }

  private void folder(Path root, Path folder) {
    cancellation.check();
    List<Path> children = new ArrayList<>();
    try {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        // A link to a folder around it: what is in there is found anyway.
        return;
      }
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
        listing.forEach(children::add);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      children.sort(Comparator.comparing(child -> child.getFileName().toString()));
      above.push(real);
    } catch (IOException e) {
      failures.add(
          Failure.of(
              folder.toUri().toString(),
              "source.unreadable",
              "The folder " + folder + " cannot be listed",
              "Check that you may read it"));
      return;
    }
    ignored.push(ignoreFile(folder));
    for (Path child : children) {
      String name = child.getFileName().toString();
      if (name.startsWith(".")
          || name.endsWith(META)
          || isHidden(child)
          || ignored.stream().anyMatch(file -> file.ignores(child))) {
        continue;
      }
      if (Files.isDirectory(child)) {
        folder(root, child);
      } else {
        file(root, child);
      }
    }
    ignored.pop();
    above.pop();
  }

  private IgnoreFile ignoreFile(Path folder) {
    try {
      return IgnoreFile.of(folder);
    } catch (IOException e) {
      Path file = folder.resolve(IgnoreFile.NAME);
      failures.add(
          Failure.of(
              file.toUri().toString(),
              "source.ignore",
              file + " cannot be followed: " + e.getMessage(),
              "Write one glob a line, as *.bak or notes.md; nothing of the folder was left out"));
      return IgnoreFile.NONE;
    }
  }

  private static boolean isHidden(Path path) {
    try {
      return Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }

  private void file(Path root, Path file) {
    String uri = file.toUri().toString();
    if (!seen.add(uri)) {
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        failures.add(
            Failure.of(
                uri,
                "source.unreadable",
                file + " is a device, pipe or socket, not a file",
                "Copy what it holds to a file"));
        return;
      }
      found.add(item(root, file, attributes));
    } catch (IOException e) {
      failures.add(
          Failure.of(
              uri,
              "source.unreadable",
              file + " cannot be read",
              "Check that it is still there and that you may read it"));
    }
  }

  private static SourceItem item(Path root, Path file, BasicFileAttributes attributes) {
    Path meta = file.resolveSibling(file.getFileName() + META);
    return new SourceItem(
        file.toUri(),
        slashed(root.relativize(file)),
        parents(root),
        "",
        attributes.size(),
        attributes.lastModifiedTime().toInstant(),
        0,
        null,
        () -> Files.newInputStream(file),
        Files.isRegularFile(meta) ? () -> Files.newInputStream(meta) : null);
  }

  private static String slashed(Path relative) {
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private static List<String> parents(Path folder) {
    List<String> names = new ArrayList<>();
    folder.forEach(part -> names.add(part.toString()));
    return Collections.unmodifiableList(names);
  }
}
