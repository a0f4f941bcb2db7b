package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.plugin.link.incremental.PerDocument;
import org.osgi.service.component.annotations.Component;

/** Links the mentions of all documents to entities. */
@Component
@ExtractorInfo(
    name = "link-entities",
    reads = {
      Layers.ENTITIES_NAME,
      Layers.CREATED_NAME,
      Layers.HOLDINGS_NAME,
      Layers.OFFICIAL_DOCUMENTS_NAME
    },
    writes = {Layers.IDENTITIES_NAME, Layers.LINKS_NAME},
    scope = Scope.CORPUS)
public final class EntityLinker implements Extractor {

  private final Spelling spelling = new Spelling();
  private final Provinces provinces = new Provinces(spelling);
  private final FullNames fullNames = new FullNames(spelling, provinces);
  private final PerDocument<DocumentNames.Told> names =
      new PerDocument<>(
          (snapshot, document) ->
              new DocumentNames(spelling, provinces, document, snapshot).told());

  @Override
  public Findings extract(ExtractRequest request) {
    Findings.Builder findings = Findings.of(request);
    NumberClashes clashes = new NumberClashes(new Issues(request.snapshot()));
    List<Named> named = clashes.apart(named(request));
    List<Group> groups = new Decisions(request.decisions()).apply(groups(named));
    for (Group group : groups) {
      request.cancellation().check();
      write(group, findings);
    }
    clashes.problems().forEach(findings::problem);
    return findings.build();
  }

  private List<Named> named(ExtractRequest request) {
    List<Document> documents = request.snapshot().documents();
    List<DocumentNames.Told> told = names.of(request);
    Abbreviations abbreviations = new Abbreviations();
    Namesakes namesakes = new Namesakes();
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String document = documents.get(i).id();
      all.addAll(told.get(i).named());
      abbreviations.learn(document, told.get(i).abbreviations());
      namesakes.learn(document, told.get(i).traits());
    }
    BareNumbers bareNumbers = new BareNumbers(all);
    return namesakes.apart(
        all.stream().map(abbreviations::resolve).map(bareNumbers::resolve).toList());
  }

  private static List<Group> groups(List<Named> named) {
    Map<String, List<Named>> byKey = new TreeMap<>();
    for (Named one : named) {
      byKey.computeIfAbsent(one.type() + "\n" + one.key(), k -> new ArrayList<>()).add(one);
    }
    List<Group> groups = new ArrayList<>();
    for (List<Named> mentions : byKey.values()) {
      mentions.sort(Comparator.comparing(Named::place));
      groups.add(Group.of(mentions.get(0).type(), mentions.get(0).key(), mentions));
    }
    return groups;
  }

  private void write(Group group, Findings.Builder findings) {
    String name = fullNames.of(group);
    TreeSet<String> aliases = new TreeSet<>();
    group.mentions().forEach(mention -> aliases.add(mention.surface()));
    aliases.remove(name);
    Named first = group.mentions().stream().min(Comparator.comparing(Named::place)).orElseThrow();
    Entity entity = Entity.of(group.id(), group.type(), name).withAliases(List.copyOf(aliases));
    findings
        .add(
            Layers.IDENTITIES,
            first.place().document(),
            first.place().span(),
            entity,
            "entity." + group.type().name().toLowerCase(java.util.Locale.ROOT),
            1)
        .because(() -> group.mentions().size() + " mentions mean “" + group.key() + "”.");
    for (Named mention : group.mentions()) {
      findings
          .add(
              Layers.LINKS,
              mention.place().document(),
              mention.place().span(),
              Link.of(group.id(), group.type()),
              mention.rule(),
              1)
          .because(() -> "“" + mention.surface() + "” means “" + mention.key() + "” here.");
    }
  }
}
