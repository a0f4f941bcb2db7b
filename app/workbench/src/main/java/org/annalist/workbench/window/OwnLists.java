package org.annalist.workbench.window;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.corpus.Edit;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.job.ProgressPart;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.part.SourcePart;
import org.annalist.workbench.part.ViewPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.search.RecentSearches;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.search.TextSearcher;
import org.annalist.workbench.state.Preferences;

/** Makes the part of a view: a plugin's, the source sentences, running jobs, or the edits. */
final class OwnLists {

  private OwnLists() {}

  static Part part(
      Workbench workbench, Preferences preferences, ViewDescriptor view, Part.Site site) {
    return switch (view.id()) {
      case SourcePart.ID -> new SourcePart(workbench, site);
      case SearchPart.ID ->
          new SearchPart(
              workbench, view, site, new TextSearcher(), new RecentSearches(preferences));
      case ProgressPart.ID -> new ProgressPart(workbench, view);
      case Views.HISTORY -> new ListPart(workbench, view, new Edits(workbench));
      default -> new ViewPart(workbench, view, site);
    };
  }

  private static Table.Column column(Words words, String key, boolean numeric, int width) {
    return new Table.Column(key, words.of("column." + key), numeric, width);
  }

  /** Edits in effect, the newest first, then those that were undone. */
  private record Edits(Workbench workbench) implements ListPart.Source {
    @Override
    public RowsTable read(Cancellation cancellation) {
      Words words = workbench.look().words();
      RowsTable.Builder rows =
          RowsTable.of(column(words, "edit", false, 80), column(words, "state", false, 20))
              .notice(Notice.of(words.of("history.none"), words.of("history.noneReason")));
      List<Edit> applied = workbench.state().platform().corpus().journal().applied();
      List<Edit> undone = workbench.state().platform().corpus().journal().undone();
      for (int i = applied.size() - 1; i >= 0; i--) {
        List<Cell> cells =
            List.of(Cell.of(applied.get(i).label()), Cell.of(words.of("history.applied")));
        rows.row("a" + i, cells, List.of());
      }
      for (int i = 0; i < undone.size(); i++) {
        List<Cell> cells =
            List.of(Cell.of(undone.get(i).label()), Cell.of(words.of("history.undone")));
        rows.row("u" + i, cells, List.of());
      }
      return rows.build();
    }

    @Override
    public void open(String key) {
      // An edit is undone from the menu, in its order.
    }
  }
}
