package org.annalist.runtime.source;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.runtime.registry.LoaderPlugin;

/** Tells the media type of a source, by its first bytes and its name, and who reads it. */
public final class MediaTypes {

  public static final String ZIP = "application/zip";
  public static final String UNKNOWN = "application/octet-stream";

  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument";

  // Only what says more than the bytes themselves do.
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", "text/markdown"),
          Map.entry("htm", HTML),
          Map.entry("html", HTML),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("xml", "application/xml"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv"),
          Map.entry("tsv", "text/tab-separated-values"),
          Map.entry("eml", "message/rfc822"),
          Map.entry("rtf", "application/rtf"),
          Map.entry("docx", OFFICE + ".wordprocessingml.document"),
          Map.entry("xlsx", OFFICE + ".spreadsheetml.sheet"),
          Map.entry("pptx", OFFICE + ".presentationml.presentation"),
          Map.entry("odt", "application/vnd.oasis.opendocument.text"),
          Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("jar", "application/java-archive"),
          Map.entry("doc", "application/msword"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", ZIP));

  private MediaTypes() {}

  /**
   * The media type of a source.
   *
   * @param name its file name
   * @param head its first bytes, a few thousand if it has as many
   * @param loaders loaders that may claim its extension
   */
  public static String detect(String name, byte[] head, List<LoaderPlugin> loaders) {
    String extension = extension(name);
    String marked = marked(head);
    Optional<LoaderPlugin> claims =
        best(loaders.stream().filter(l -> l.extensions().contains(extension)).toList());
    String named = BY_EXTENSION.get(extension);
    if (marked.equals(ZIP) && named != null && !named.equals(TEXT)) {
      // Office formats are archives too; their names say which.
      return named;
    } else if (!marked.isEmpty()) {
      return marked;
    } else if (claims.isPresent()) {
      List<String> types = claims.get().mediaTypes();
      return named != null && types.contains(named) ? named : types.get(0);
    } else if (named != null) {
      return named;
    } else if (isBinary(head)) {
      return UNKNOWN;
    }
    return looksLikeHtml(head) ? HTML : TEXT;
  }

  /** The loader that reads a media type: of the greatest rank, then the first by name. */
  public static Optional<LoaderPlugin> loader(String mediaType, List<LoaderPlugin> loaders) {
    return best(loaders.stream().filter(l -> l.mediaTypes().contains(mediaType)).toList());
  }

  private static Optional<LoaderPlugin> best(List<LoaderPlugin> loaders) {
    return loaders.stream()
        .filter(loader -> !loader.isOff())
        .min(
            Comparator.comparingInt((LoaderPlugin loader) -> -loader.rank())
                .thenComparing(LoaderPlugin::name));
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The media type of bytes that begin with a mark no text begins with, or empty. */
  private static String marked(byte[] head) {
    if (startsWith(head, "%PDF-")) {
      return "application/pdf";
    } else if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006")) {
      return ZIP;
    } else if (startsWith(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return "application/x-ole-storage";
    } else if (startsWith(head, "\u0089PNG\r\n")) {
      return "image/png";
    } else if (startsWith(head, "\u00FF\u00D8\u00FF")) {
      return "image/jpeg";
    } else if (startsWith(head, "GIF8")) {
      return "image/gif";
    } else if (startsWith(head, "\u007FELF") || startsWith(head, "MZ\u0090\u0000")) {
      return "application/x-executable";
    } else if (startsWith(head, "\u001F\u008B")) {
      return "application/gzip";
    } else if (startsWith(head, "{\\rtf")) {
      return "application/rtf";
    }
    return "";
  }

  private static boolean startsWith(byte[] head, String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && java.util.Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  /** Whether bytes without a byte order mark hold NULs on both sides of their 16-bit units. */
  private static boolean isBinary(byte[] head) {
    if (startsWith(head, "\u00FF\u00FE") || startsWith(head, "\u00FE\u00FF")) {
      return false;
    }
    boolean even = false;
    boolean odd = false;
    int controls = 0;
    for (int i = 0; i < head.length; i++) {
      even |= head[i] == 0 && i % 2 == 0;
      odd |= head[i] == 0 && i % 2 == 1;
      controls += head[i] >= 0 && head[i] < 9 ? 1 : 0;
    }
    boolean oneSide = even ^ odd;
    return even && odd || !oneSide && controls * 10 > head.length;
  }

  private static boolean looksLikeHtml(byte[] head) {
    String start =
        new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<!doctype html");
  }
}
