package org.annalist.runtime.registry;

import java.util.List;
import java.util.Locale;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.annalist.api.platform.Contribution;

/** A loader with its metadata. */
public final class LoaderPlugin extends Plugin<Loader> {

  private final List<String> mediaTypes;
  private final List<String> extensions;
  private final int rank;

  private LoaderPlugin(
      String name,
      Home home,
      Loader instance,
      List<String> mediaTypes,
      List<String> extensions,
      int rank) {
    super(Contribution.Kind.LOADER, name, home, instance);
    this.mediaTypes = mediaTypes;
    this.extensions = extensions;
    this.rank = rank;
  }

  static LoaderPlugin read(Loader instance, Properties properties, Home home) throws Malformed {
    String prefix = LoaderInfo.PREFIX_;
    return new LoaderPlugin(
        properties.required(prefix + "name"),
        home,
        instance,
        lower(properties.requiredTexts(prefix + "mediaTypes")),
        lower(properties.texts(prefix + "extensions")),
        properties.number(prefix + "rank", 0));
  }

  private static List<String> lower(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }

  /** Media types it reads, lower case. */
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** Extensions of file names it takes, lower case, without the dot. */
  public List<String> extensions() {
    return extensions;
  }

  /** Among loaders of one media type the one with the greatest rank is used. */
  public int rank() {
    return rank;
  }
}
