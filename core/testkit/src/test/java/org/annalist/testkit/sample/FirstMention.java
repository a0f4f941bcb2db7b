package org.annalist.testkit.sample;

import java.util.HashMap;
import java.util.Map;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.osgi.service.component.annotations.Component;

/** A corpus extractor as it should be: marks where each name stands for the first time. */
@Component
@ExtractorInfo(
    name = "first-mention",
    reads = Layers.ENTITIES_NAME,
    writes = FirstMention.LAYER_NAME,
    scope = Scope.CORPUS)
public final class FirstMention implements Extractor {

  static final String LAYER_NAME = "org.example.first-mention";

  private static final Layer<First> LAYER = Layer.flat(LAYER_NAME, First.class);

  /**
   * A name that stands somewhere for the first time.
   *
   * @param name its words
   */
  public record First(String name) {}

  @Override
  public Findings extract(ExtractRequest request) {
    Findings.Builder findings = Findings.of(request);
    Map<String, Boolean> seen = new HashMap<>();
    Cursor<Mention> mentions = request.snapshot().cursor(Layers.ENTITIES);
    while (mentions.next()) {
      request.cancellation().check();
      String name = request.snapshot().text(mentions.place());
      boolean person = mentions.value().type() == EntityType.PERSON;
      if (person && seen.put(name, true) == null) {
        findings
            .add(LAYER, mentions.document(), mentions.span(), new First(name), "first", 1)
            .because(() -> "No document before it names " + name);
      }
    }
    return findings.build();
  }
}
