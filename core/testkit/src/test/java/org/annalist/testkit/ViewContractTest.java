package org.annalist.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Setting;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Graph;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.testkit.sample.MentionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

class ViewContractTest {

  private static final Place TITLE = Place.of(SampleCorpus.EARLIER, 0, 6);
  private static final Table.Column COLUMN = new Table.Column("name", "Name", false, 1);

  @Nested
  class PassesARightView extends ViewContract {
    @Override
    protected View plugin() {
      return new MentionTable();
    }
  }

  /** A view that shows what a test gives it; the test gives it something wrong. */
  @ViewInfo(id = "wrong", label = "%missing")
  public static final class Wrong implements View {
    private final Function<ViewRequest, ViewModel> work;
    private final List<Setting> settings;

    Wrong(Function<ViewRequest, ViewModel> work, Setting... settings) {
      this.work = work;
      this.settings = List.of(settings);
    }

    @Override
    public ViewModel show(ViewRequest request) {
      return work.apply(request);
    }

    @Override
    public List<Setting> settings() {
      return settings;
    }
  }

  /** Wrong in its metadata, and in that it remembers. */
  @ViewInfo(id = "Counting", label = "Counting", perspective = "nowhere", area = "above")
  public static final class Counting implements View {
    private int calls;

    @Override
    public ViewModel show(ViewRequest request) {
      calls++;
      return rows("call " + calls);
    }
  }

  @TestFactory
  Stream<DynamicTest> provesThatEachCheckCanFail() {
    Setting setting = Setting.toggle("same", "Label", true);
    Selection elsewhere = Selection.entity("elsewhere");
    return Proof.that(ViewContract.class)
        .fails("isPublicAndHasAPublicConstructorWithoutParameters", contract(r -> rows("a")))
        .fails("isListedAsAService", contract(r -> rows("a")))
        .fails("isAComponent", contract(r -> rows("a")))
        .fails("keepsNoStateInFields", contract(Counting::new))
        .fails("declaresSettingsThatMakeSense", contract(() -> new Wrong(null, setting, setting)))
        .fails("hasItsWordsInBothLanguages", contract(r -> rows("a")))
        .fails("carriesMetadata", contract(Counting::new))
        .fails("showsSomethingOfASmallCorpus", contract(r -> rows()))
        .fails("showsSomethingOfASmallCorpus", contract(r -> Page.empty(Notice.of("No", ""))))
        .fails("givesEachItemAKeyOfItsOwn", contract(r -> rows("a", "a")))
        .fails("givesEachItemAKeyOfItsOwn", contract(r -> rows("")))
        .fails(
            "tellsWhereEachItemComesFrom",
            contract(r -> table().row("a", cells(), List.of()).build()))
        .fails("tellsWhereEachItemComesFrom", contract(r -> from(Place.of("nowhere", 0, 1))))
        .fails(
            "tellsWhereEachItemComesFrom",
            contract(r -> from(Place.of(SampleCorpus.LATER, 0, 9999))))
        .fails("findsWhatItSelects", contract(r -> new Blind(rows("a"))))
        .fails("findsWhatItSelects", contract(r -> new Squinting(rows("a"))))
        .fails("hasNothingToSayOfUnknownItems", contract(r -> new Squinting(rows("a"))))
        .fails("answersThatAgree", contract(r -> new Dangling()))
        .fails(
            "offersActionsThatMakeSense",
            contract(r -> offering(new Action.Run("", "org.annalist.x"))))
        .fails("offersActionsThatMakeSense", contract(r -> offering(new Action.Run("Run", "rm"))))
        .fails(
            "offersActionsThatMakeSense",
            contract(r -> offering(new Action.Open("Open", Selection.NONE))))
        .fails("saysInBothLanguagesThatThereIsNothing", contract(r -> rows()))
        .fails(
            "saysInBothLanguagesThatThereIsNothing",
            contract(r -> Page.empty(Notice.of("Nothing", ""))))
        .fails("leavesNoWordUntranslated", contract(r -> rows("%label")))
        .fails("showsTheSameAgain", contract(Counting::new))
        .fails("keepsNothingFromOneCorpusToTheNext", contract(() -> new Wrong(remembering())))
        .fails("servesEightThreadsAtOnce", contract(r -> rows(Thread.currentThread().getName())))
        .fails("showsTheSameEverywhere", contract(r -> rows("TITLE".toLowerCase())))
        .fails("stopsWhenCancelled", contract(r -> rows("a")))
        .fails(
            "survivesGarbage",
            contract(r -> rows(r.snapshot().documents().get(0).text().substring(0, 1))))
        .fails("survivesLayersFullOfNonsense", contract(ViewContractTest::years))
        .tests();
  }

  private static ViewModel rows(String... keys) {
    RowsTable.Builder table = table();
    for (String key : keys) {
      table.row(key, List.of(Cell.of(key)), List.of(TITLE));
    }
    return table.build();
  }

  private static RowsTable.Builder table() {
    return RowsTable.of(COLUMN);
  }

  private static List<Cell> cells() {
    return List.of(Cell.of("a"));
  }

  private static ViewModel from(Place place) {
    return table().row("a", cells(), List.of(place)).build();
  }

  private static ViewModel offering(Action action) {
    return table().row("a", cells(), List.of(TITLE)).actions("a", List.of(action)).build();
  }

  private static ViewModel years(ViewRequest request) {
    Cursor<Timex3> times = request.snapshot().cursor(Layers.TIMES);
    RowsTable.Builder table = table();
    while (times.next()) {
      int year = Integer.parseInt(times.value().value().substring(0, 4));
      table.row("" + times.id(), List.of(Cell.number("" + year, year)), List.of(times.place()));
    }
    return table.build();
  }

  private static Function<ViewRequest, ViewModel> remembering() {
    List<Integer> seen = new ArrayList<>();
    return request -> {
      seen.add(request.snapshot().documents().size());
      return rows("first of " + seen.get(0));
    };
  }

  /** A table that finds nothing. */
  private static final class Blind extends Delegating {
    Blind(ViewModel table) {
      super(table);
    }

    @Override
    public Optional<String> find(Selection selection) {
      return Optional.empty();
    }
  }

  /** A table that finds its only row whatever is selected. */
  private static final class Squinting extends Delegating {
    Squinting(ViewModel table) {
      super(table);
    }

    @Override
    public Optional<String> find(Selection selection) {
      return Optional.of("a");
    }
  }

  /** A graph whose edge has no end. */
  private static final class Dangling implements Graph {
    @Override
    public List<Node> nodes() {
      return List.of(new Node("a", "A", "", "", false, -1));
    }

    @Override
    public List<Edge> edges() {
      return List.of(new Edge("e", "a", "b", 1, "", true));
    }
  }

  private static Object contract(Function<ViewRequest, ViewModel> work) {
    return contract(() -> new Wrong(work));
  }

  private static Object contract(Supplier<View> plugin) {
    return new ViewContract() {
      @Override
      protected View plugin() {
        return plugin.get();
      }

      @Override
      public String toString() {
        return plugin().getClass().getSimpleName();
      }
    };
  }
}
