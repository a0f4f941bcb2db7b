package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Place;
import org.annalist.api.corpus.Edit;

/** What the analyst decided about entities, in the order it was decided. */
final class Decisions {

  private final List<Edit> edits;

  Decisions(List<Edit> edits) {
    this.edits = edits;
  }

  /** The groups of mentions after all merges and splits. */
  List<Group> apply(List<Group> groups) {
    List<Group> decided = new ArrayList<>(groups);
    for (Edit edit : edits) {
      if (edit instanceof Edit.MergeEntities merge) {
        merge(merge, decided);
      } else if (edit instanceof Edit.SplitEntity split) {
        split(split, decided);
      }
    }
    return decided;
  }

  private static void merge(Edit.MergeEntities merge, List<Group> groups) {
    Group merged = find(merge.merged(), groups);
    if (merged == null || merge.kept().equals(merge.merged())) {
      return;
    }
    Group kept = find(merge.kept(), groups);
    groups.remove(merged);
    if (kept == null) {
      groups.add(merged.withId(merge.kept()));
    } else {
      groups.set(groups.indexOf(kept), kept.with(merged.mentions()));
    }
  }

  private static void split(Edit.SplitEntity split, List<Group> groups) {
    Group whole = find(split.entity(), groups);
    Set<Place> places = new TreeSet<>(split.mentions());
    if (whole == null) {
      return;
    }
    List<Named> apart =
        whole.mentions().stream().filter(named -> places.contains(named.place())).toList();
    List<Named> rest =
        whole.mentions().stream().filter(named -> !places.contains(named.place())).toList();
    if (apart.isEmpty() || rest.isEmpty()) {
      return;
    }
    groups.set(groups.indexOf(whole), whole.withMentions(rest));
    String id = Group.id(whole.type(), split.entity() + places);
    groups.add(new Group(id, whole.type(), apart.get(0).key(), apart));
  }

  private static Group find(String id, List<Group> groups) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst().orElse(null);
  }
}
