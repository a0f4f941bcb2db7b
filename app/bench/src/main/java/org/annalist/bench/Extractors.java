package org.annalist.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Scope;

/** The extractors on the class path that see one document, in an order in which they can run. */
final class Extractors {

  private Extractors() {}

  static List<Extractor> inOrder() {
    List<Extractor> waiting = new ArrayList<>();
    for (Extractor extractor : ServiceLoader.load(Extractor.class)) {
      if (info(extractor).scope() == Scope.DOCUMENT) {
        waiting.add(extractor);
      }
    }
    List<Extractor> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Set<String> missing = new HashSet<>();
      waiting.forEach(extractor -> missing.addAll(Set.of(info(extractor).writes())));
      List<Extractor> ready = new ArrayList<>(waiting);
      ready.removeIf(
          extractor -> Set.of(info(extractor).reads()).stream().anyMatch(missing::contains));
      if (ready.isEmpty()) {
        throw new IllegalStateException("Extractors wait for each other: " + waiting);
      }
      ordered.addAll(ready);
      waiting.removeAll(ready);
    }
    return ordered;
  }

  static ExtractorInfo info(Extractor extractor) {
    return extractor.getClass().getAnnotation(ExtractorInfo.class);
  }
}
