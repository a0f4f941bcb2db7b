package org.annalist.runtime.registry;

import java.util.List;
import java.util.Locale;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Scope;
import org.annalist.api.platform.Contribution;

/** An extractor with its metadata. */
public final class ExtractorPlugin extends Plugin<Extractor> {

  private final List<String> reads;
  private final List<String> writes;
  private final Scope scope;

  private ExtractorPlugin(
      String name,
      Home home,
      Extractor instance,
      List<String> reads,
      List<String> writes,
      Scope scope) {
    super(Contribution.Kind.EXTRACTOR, name, home, instance);
    this.reads = reads;
    this.writes = writes;
    this.scope = scope;
  }

  static ExtractorPlugin read(Extractor instance, Properties properties, Home home)
      throws Malformed {
    String prefix = ExtractorInfo.PREFIX_;
    return new ExtractorPlugin(
        properties.required(prefix + "name"),
        home,
        instance,
        sorted(properties.texts(prefix + "reads")),
        sorted(properties.requiredTexts(prefix + "writes")),
        scope(properties.text(prefix + "scope", Scope.DOCUMENT.name())));
  }

  private static List<String> sorted(List<String> layers) {
    return layers.stream().distinct().sorted().toList();
  }

  private static Scope scope(String name) throws Malformed {
    try {
      return Scope.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Malformed(
          "its property "
              + ExtractorInfo.PREFIX_
              + "scope is neither DOCUMENT nor CORPUS: "
              + name);
    }
  }

  @Override
  public List<String> reads() {
    return reads;
  }

  @Override
  public List<String> writes() {
    return writes;
  }

  /** What it sees. */
  public Scope scope() {
    return scope;
  }
}
