package org.annalist.runtime.pipeline;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.Settings;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Metadata;
import org.annalist.api.document.Source;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.Loaded;
import org.annalist.runtime.containment.Guard;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.containment.TimeLimits;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.registry.LoaderPlugin;
import org.annalist.runtime.source.Archive;
import org.annalist.runtime.source.Budget;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.Limits;
import org.annalist.runtime.source.MediaTypes;
import org.annalist.runtime.source.MetaFile;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.store.Origin;
import org.annalist.runtime.words.Told;

/** Reads one source: tells its media type, unpacks it or lets its loader read it. */
final class SourceReader {

  private static final int HEAD = 8192;

  private final Guard guard;
  private final TimeLimits times;
  private final Limits limits;
  private final List<LoaderPlugin> loaders;
  private final Map<String, Settings> settings;

  SourceReader(
      Guard guard,
      TimeLimits times,
      Limits limits,
      List<LoaderPlugin> loaders,
      Map<String, Settings> settings) {
    this.guard = guard;
    this.times = times;
    this.limits = limits;
    this.loaders = loaders;
    this.settings = settings;
  }

  /**
   * Reads a source. Whatever is wrong with it is a failure in the result.
   *
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  Opened open(SourceItem item, Cancellation cancellation) {
    try {
      return openUnchecked(item, cancellation);
    } catch (Budget.TooLarge e) {
      return failed(item, "source.large", "is too large: " + e.getMessage(), "Split it");
    } catch (IOException e) {
      return failed(item, "source.unreadable", "cannot be read: " + reason(e), remedy(e));
    }
  }

  private Opened openUnchecked(SourceItem item, Cancellation cancellation) throws IOException {
    byte[] head;
    try (InputStream in = item.content().open()) {
      head = in.readNBytes(HEAD);
    }
    String mediaType = item.mediaType();
    if (mediaType.isEmpty() || MediaTypes.loader(mediaType, loaders).isEmpty()) {
      mediaType = MediaTypes.detect(item.fileName(), head, loaders);
    }
    LoaderPlugin loader = MediaTypes.loader(mediaType, loaders).orElse(null);
    if (loader == null && mediaType.equals(MediaTypes.ZIP)) {
      return unpack(item);
    } else if (loader == null) {
      String what =
          mediaType.equals(MediaTypes.UNKNOWN) ? "is binary" : "is of the type " + mediaType;
      return failed(
          item,
          "source.unsupported",
          what + ", which no plugin reads",
          "Convert it to a format that is read: " + readable());
    } else if (item.length() > limits.sourceBytes()) {
      return failed(
          item,
          "source.large",
          "has " + item.length() + " bytes, more than the " + limits.sourceBytes() + " allowed",
          "Split it");
    }
    Bytes bytes = Bytes.read(item.content(), cancellation);
    if (bytes.length() > limits.sourceBytes()) {
      return failed(item, "source.large", "is larger than is allowed", "Split it");
    }
    return load(item, mediaType, loader, bytes, cancellation);
  }

  private Opened unpack(SourceItem item) throws IOException {
    if (item.depth() >= limits.depth()) {
      return failed(
          item,
          "archive.depth",
          "is an archive inside " + item.depth() + " others and is not unpacked",
          "Unpack it yourself");
    }
    try {
      Path file = item.depth() == 0 ? Path.of(item.uri()) : null;
      Archive archive = Archive.open(item, file, limits);
      List<Failure> failures = new ArrayList<>(archive.failures());
      if (archive.entries().isEmpty() && failures.isEmpty()) {
        failures.add(
            failure(item, "archive.empty", "is an archive with no file in it", "Leave it out"));
      }
      return new Opened(List.of(), archive.entries(), archive, failures, 0);
    } catch (ZipException e) {
      return failed(
          item,
          "source.corrupt",
          "is a damaged archive: " + e.getMessage(),
          "Copy it once more, or unpack it yourself");
    }
  }

  private Opened load(
      SourceItem item,
      String mediaType,
      LoaderPlugin loader,
      Bytes bytes,
      Cancellation cancellation) {
    List<Problem> problems = new ArrayList<>();
    Metadata meta = meta(item, problems);
    LoaderSession session = new LoaderSession(item, limits);
    if (bytes.length() == 0) {
      session.take(new Loaded.Text(Draft.ofText("")));
    } else {
      Source source = new Source(item.uri(), item.name(), mediaType, bytes.sha256(), Instant.now());
      Settings set = settings.getOrDefault(loader.name(), Settings.NONE);
      try {
        guard.call(
            loader,
            times.of(bytes.length()),
            cancellation,
            LoadException.class,
            (instance, stop) -> session.pull(instance, new FileRequest(source, bytes, set, stop)));
      } catch (LoadException e) {
        session.fail(failure(item, e));
      } catch (PluginFault e) {
        session.fail(new Failure(item.uri().toString(), about(item, e.problem())));
      }
    }
    return session.opened(mediaType, loader.name(), bytes, key(loader, bytes), meta, problems);
  }

  private static Problem about(SourceItem item, Problem fault) {
    return Problem.error(fault.kind(), item.name() + " was not read: " + fault.message())
        .because(fault.cause())
        .remedy(fault.remedy())
        .by(fault.producer());
  }

  private long key(LoaderPlugin loader, Bytes bytes) {
    long key = StableHash.of(StableHash.of(0, bytes.sha256()), loader.name());
    key = StableHash.of(key, loader.home().version());
    Map<String, String> set =
        new TreeMap<>(settings.getOrDefault(loader.name(), Settings.NONE).values());
    return StableHash.of(key, set.toString());
  }

  private static Metadata meta(SourceItem item, List<Problem> problems) {
    Metadata read = Metadata.NONE;
    if (item.meta() != null) {
      try {
        read = MetaFile.read(item.meta());
      } catch (MetaFile.Unusable e) {
        Problem problem =
            Problem.warning(
                    "metadata.unusable", "The metadata beside " + item.name() + " are not used")
                .because(e.getMessage())
                .remedy("Correct " + item.fileName() + ".meta.json and load the document again")
                .by("import");
        problems.add(Told.of(problem, item.name()));
      }
    }
    return read.withFileDate(item.modified());
  }

  private String readable() {
    return String.join(
        ", ", loaders.stream().flatMap(l -> l.mediaTypes().stream()).distinct().sorted().toList());
  }

  private static Failure failure(SourceItem item, LoadException e) {
    String kind = "source." + e.kind().name().toLowerCase(java.util.Locale.ROOT);
    String message = String.valueOf(e.getMessage());
    return Failure.of(
        item.uri().toString(),
        kind,
        // The loader's own words, with the path of the source if they lack it.
        message.contains(item.name()) ? message : item.name() + " was not read: " + message,
        e.remedy());
  }

  private static Failure failure(SourceItem item, String kind, String what, String remedy) {
    return Failure.of(item.uri().toString(), kind, item.name() + " " + what, remedy);
  }

  private static Opened failed(SourceItem item, String kind, String what, String remedy) {
    return Opened.failed(failure(item, kind, what, remedy));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "it is not there any more";
    }
    return e instanceof AccessDeniedException
        ? "you may not read it"
        : String.valueOf(e.getMessage());
  }

  private static String remedy(IOException e) {
    return e instanceof AccessDeniedException
        ? "Give yourself the right to read it"
        : "Check that it is still there, and load it again";
  }

  /** What a loader is asked to read. */
  private record FileRequest(
      Source source, Bytes bytes, Settings settings, Cancellation cancellation)
      implements org.annalist.api.load.LoadRequest {
    @Override
    public long length() {
      return bytes.length();
    }

    @Override
    public InputStream open() throws IOException {
      return bytes.content().open();
    }
  }

  /** Where the bytes of a child are kept once they were read. */
  static SourceItem.Content held(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** The same origin for another document of the source. */
  static Origin numbered(Origin origin, int number) {
    return number == 0
        ? origin
        : new Origin(
            origin.key() + "#" + (number + 1),
            origin.name() + "-" + (number + 1),
            origin.parents());
  }
}
