package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.api.Setting;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Choice;
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
                new Table.Column("name", words.say("name"), false, 44),
                new Table.Column("count", words.say("count"), true, 9),
                new Table.Column("documents", words.say("documents"), true, 9),
                new Table.Column("latest", words.say("seen"), false, 34))
            .title(words.say("label"))
            .notice(Absence.of(request.snapshot(), words))
            .drops(new Merging(roll, words)::of);
    Action watch = new Action.Run(words.say("watch"), "org.annalist.watch");
    for (Tally tally : roll.all()) {
      if (only.equals(ALL) || EntityType.valueOf(only) == tally.entity().type()) {
        table.row(tally.entity().id(), cells(tally, days, words), tally.provenance());
        table.select(tally.entity().id(), tally.selection());
        table.actions(tally.entity().id(), List.of(watch));
      }
    }
    Map<String, List<MergeSuggestions.Merge>> merges =
        MergeSuggestions.of(roll, request.cancellation());
    merges.forEach(
        (id, likely) ->
            table.actions(
                id,
                Stream.concat(likely.stream().map(merge -> merge.action(words)), Stream.of(watch))
                    .toList()));
    if (!roll.all().isEmpty()) {
      table.choices(choices(only, merges, words));
    }
    return table.build();
  }

  private static List<Cell> cells(Tally tally, Days days, Words words) {
    return List.of(
        Cell.of(tally.entity().name())
            .withMark(tally.entity().type().name())
            .withDetail(String.join(", ", tally.entity().aliases())),
        Cell.number(words.number(tally.count()), tally.count()),
        Cell.number(words.number(tally.documents()), tally.documents()),
        days.between(tally.earliest().document(), tally.latest().document()));
  }

  /** Which names are listed, and which of them may be one. */
  private static List<Choice> choices(
      String only, Map<String, List<MergeSuggestions.Merge>> merges, Words words) {
    List<Action> types =
        ONLY.choices().stream().map(type -> only(words.say("only." + type), type)).toList();
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(words.say("only"), types, ONLY.choices().indexOf(only)));
    if (!merges.isEmpty()) {
      List<Action> answers = new ArrayList<>();
      answers.add(only(words.say("suggested", merges.size()), only));
      merges.values().stream()
          .map(likely -> likely.get(0).action(words))
          .limit(MOST_SUGGESTIONS)
          .forEach(answers::add);
      choices.add(new Choice(words.say("same"), answers, 0));
    }
    return choices;
  }

  private static Action only(String label, String type) {
    return new Action.Configure(label, "people", Map.of(ONLY.name(), type));
  }
}
