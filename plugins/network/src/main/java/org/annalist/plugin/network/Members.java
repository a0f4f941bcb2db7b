package org.annalist.plugin.network;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** The entities that are named most, by id. */
final class Members {

  private static final Comparator<Member> MOST_NAMED =
      Comparator.comparing(Member::mentions)
          .thenComparing(Member::documents)
          .reversed()
          .thenComparing(Member::key);

  private Members() {}

  /**
   * The members of a network, the most often named first. Posts are no members: they are what joins
   * a person and a body.
   *
   * @param most how many entities may stand in it
   * @param withLocations whether places may
   */
  static Map<String, Member> of(
      Snapshot snapshot, int most, boolean withLocations, Cancellation cancellation) {
    Set<EntityType> types = EnumSet.complementOf(EnumSet.of(EntityType.POSITION));
    if (!withLocations) {
      types.remove(EntityType.LOCATION);
    }
    Map<String, Member> all = new HashMap<>();
    Cursor<Entity> entities = snapshot.cursor(Layers.IDENTITIES);
    while (entities.next()) {
      cancellation.check();
      Entity entity = entities.value();
      if (types.contains(entity.type())) {
        all.putIfAbsent(
            entity.id(), new Member(entity.id(), entity.id(), entity.name(), entity.type()));
      }
    }
    Cursor<Link> links = snapshot.cursor(Layers.LINKS);
    int id = links.component("entity");
    while (links.next()) {
      cancellation.check();
      Member member = all.get(links.text(id));
      if (member != null) {
        member.add(links.place());
      }
    }
    List<Member> named =
        all.values().stream()
            .filter(member -> member.mentions() > 0)
            .sorted(MOST_NAMED)
            .limit(most)
            .toList();
    Map<String, Member> members = new LinkedHashMap<>();
    named.forEach(member -> members.put(member.key(), member));
    return members;
  }
}
