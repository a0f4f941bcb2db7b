package org.annalist.plugin.people;

import java.util.List;
import java.util.Map;
import org.annalist.api.Setting;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists all entities with counts, persons first, and suggests which are one. */
@Component
@ViewInfo(
    id = "people",
    label = "%label",
    icon = "people",
    perspective = {"people"},
    area = "left",
    order = 10)
public final class PeopleView implements View {

  private static final String ALL = "ALL";
  private static final Setting ONLY =
      Setting.choice(
          "only",
          "%only",
          List.of(ALL, "PERSON", "POSITION", "ORGANIZATION", "LOCATION", "LEGAL_DOCUMENT"));
  private static final int MOST_SUGGESTIONS = 12;

  @Override
  public List<Setting> settings() {
    return List.of(ONLY);
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(PeopleView.class, request.locale());
    Days days = new Days(request.snapshot(), words);
    Roll roll = Roll.of(request.snapshot(), days, request.locale(), request.cancellation());
    String only = request.settings().text(ONLY);
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("name", words.say("name"), false, 46),
                new Table.Column("count", words.say("count"), true, 14),
                new Table.Column("documents", words.say("documents"), true, 16),
                new Table.Column("latest", words.say("latest"), false, 24))
            .title(words.say("label"))
            .notice(Absence.of(request.snapshot(), words));
    for (Tally tally : roll.all()) {
      if (only.equals(ALL) || EntityType.valueOf(only) == tally.entity().type()) {
        table.row(tally.entity().id(), cells(tally, days, words), tally.provenance());
        table.select(tally.entity().id(), tally.selection());
      }
    }
    suggest(MergeSuggestions.of(roll, request.cancellation()), table, words);
    return table.build();
  }

  private static List<Cell> cells(Tally tally, Days days, Words words) {
    return List.of(
        Cell.of(tally.entity().name()).withMark(tally.entity().type().name()),
        Cell.number(words.number(tally.count()), tally.count()),
        Cell.number(words.number(tally.documents()), tally.documents()),
        days.cell(tally.latest().document()));
  }

  private static void suggest(
      Map<String, List<MergeSuggestions.Merge>> merges, RowsTable.Builder table, Words words) {
    merges.forEach(
        (id, likely) ->
            table.actions(id, likely.stream().map(merge -> merge.action(words)).toList()));
    table.actions(
        "",
        merges.values().stream()
            .map(likely -> likely.get(0))
            .limit(MOST_SUGGESTIONS)
            .map(merge -> merge.action(words))
            .toList());
  }
}
