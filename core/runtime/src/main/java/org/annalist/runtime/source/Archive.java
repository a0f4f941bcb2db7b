package org.annalist.runtime.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive and the sources inside it, in sorted order. Names that lead out of the archive,
 * entries beyond the limits, and entries that unpack to far more than they are packed in are
 * refused one by one; the others are read.
 */
public final class Archive implements Closeable {

  private final SourceItem item;
  private final Budget budget;
  private final Path copy;
  private final ZipFile zip;
  private final List<SourceItem> entries = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private Archive(SourceItem item, Budget budget, Path copy, ZipFile zip) {
    this.item = item;
    this.budget = budget;
    this.copy = copy;
    this.zip = zip;
  }

  /**
   * Opens an archive.
   *
   * @param file where its bytes are; null if they are not in a file of their own
   * @throws IOException if it is damaged or larger than the limits allow
   */
  public static Archive open(SourceItem item, Path file, Limits limits) throws IOException {
    Budget budget = item.budget() == null ? new Budget(limits) : item.budget();
    Path copy = null;
    try {
      Path bytes = file;
      if (bytes == null) {
        copy = Files.createTempFile("archive", ".zip");
        try (InputStream in = item.content().open()) {
          Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        bytes = copy;
      }
      Archive archive = new Archive(item, budget, copy, zip(bytes));
      archive.list();
      return archive;
    } catch (IOException | RuntimeException e) {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
      throw e;
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      // Old archivers wrote names in the code page of DOS; if the archive is damaged, this fails
      // as well.
      return new ZipFile(file.toFile(), Charset.forName("IBM437"));
    }
  }

  /** Sources inside, without hidden ones and those with metadata. */
  public List<SourceItem> entries() {
    return entries;
  }

  /** Entries that were refused. */
  public List<Failure> failures() {
    return failures;
  }

  private void list() {
    Map<String, ZipEntry> byName = new LinkedHashMap<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .sorted(Comparator.comparing(ZipEntry::getName))
        .forEach(entry -> byName.putIfAbsent(entry.getName(), entry));
    for (ZipEntry entry : byName.values()) {
      String name = entry.getName();
      if (isHidden(name) || name.endsWith(FileWalk.META)) {
        continue;
      }
      if (leadsOut(name)) {
        refuse(name, "archive.name", "has a name that leads out of the archive", "Leave it out");
      } else if (!budget.takeEntry()) {
        refuse(name, "archive.limit", "is one of too many entries", "Unpack the archive yourself");
        // One word about the rest is enough.
        return;
      } else {
        entries.add(source(entry, byName.get(name + FileWalk.META)));
      }
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.startsWith(".") && !name.startsWith("..")
        || name.matches("(?s).*/\\.[^./].*");
  }

  private static boolean leadsOut(String name) {
    if (name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || name.matches("(?s)[A-Za-z]:.*")) {
      return true;
    }
    for (String part : name.split("/", -1)) {
      if (part.equals("..") || part.equals(".") || part.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void refuse(String entry, String kind, String what, String remedy) {
    failures.add(
        Failure.of(
            part(item.uri(), entry).toString(),
            kind,
            "The entry " + entry + " of " + item.name() + " " + what + " and is not read",
            remedy));
  }

  private SourceItem source(ZipEntry entry, ZipEntry meta) {
    return new SourceItem(
        part(item.uri(), entry.getName()),
        item.name() + "/" + entry.getName(),
        item.parents(),
        "",
        entry.getSize(),
        entry.getLastModifiedTime() == null ? null : entry.getLastModifiedTime().toInstant(),
        item.depth() + 1,
        budget,
        content(entry),
        meta == null ? null : content(meta));
  }

  private SourceItem.Content content(ZipEntry entry) {
    return () -> {
      InputStream in = zip.getInputStream(entry);
      if (in == null) {
        throw new IOException("The entry is gone");
      }
      return budget.bound(in, entry.getCompressedSize());
    };
  }

  /** The address of a part of a container. */
  public static URI part(URI container, String name) {
    try {
      String encoded = new URI(null, null, "/" + name, null).getRawPath();
      return URI.create(container + "!" + encoded);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No address can be made of the name " + name, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }
}
