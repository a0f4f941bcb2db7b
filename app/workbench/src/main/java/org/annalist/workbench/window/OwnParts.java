package org.annalist.workbench.window;

import java.util.List;
import java.util.Locale;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.bookmark.BookmarkList;
import org.annalist.workbench.help.WelcomePart;
import org.annalist.workbench.history.HistoryList;
import org.annalist.workbench.job.ProgressPart;
import org.annalist.workbench.log.ErrorLogList;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.part.SourcePart;
import org.annalist.workbench.part.ViewPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.plugin.PluginList;
import org.annalist.workbench.search.RecentSearches;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.search.TextSearcher;

/** The workbench's own views, and the part of any view. */
final class OwnParts {

  private final Workbench workbench;
  private final Session session;

  OwnParts(Workbench workbench, Session session) {
    this.workbench = workbench;
    this.session = session;
  }

  /** The workbench's own views. */
  static List<ViewDescriptor> views() {
    List<String> read = List.of("read");
    List<String> others = List.of("people", "figures", "timeline", "programme", "documents");
    return List.of(
        view(SourcePart.ID, "source", others, "right", 20),
        view(SearchPart.ID, "search", read, "bottom", 190),
        view(BookmarkList.ID, "bookmarks", read, "bottom", 195),
        view(ProgressPart.ID, "jobs", read, "bottom", 200),
        view(HistoryList.ID, "history", read, "bottom", 210),
        view(ErrorLogList.ID, "log", List.of(), "bottom", 220),
        view(PluginList.ID, "plugins", List.of(), "bottom", 230),
        view(WelcomePart.ID, "welcome", List.of(), "editor", 500));
  }

  private static ViewDescriptor view(
      String id, String name, List<String> perspectives, String area, int order) {
    return new ViewDescriptor(
        id, locale -> label(name, locale), name, perspectives, area, order, false);
  }

  private static String label(String name, Locale locale) {
    return new Words(locale).of("view." + name);
  }

  /** The part of one of these views, or of a plugin's. */
  Part part(ViewDescriptor view, Part.Site site) {
    return switch (view.id()) {
      case SourcePart.ID -> new SourcePart(workbench, site);
      case SearchPart.ID ->
          new SearchPart(
              workbench, view, site, new TextSearcher(), new RecentSearches(session.preferences()));
      case BookmarkList.ID ->
          new ListPart(workbench, view, new BookmarkList(workbench, session.bookmarks()));
      case ProgressPart.ID -> new ProgressPart(workbench, view);
      case HistoryList.ID ->
          new ListPart(workbench, view, new HistoryList(workbench, session.editTimes()));
      case WelcomePart.ID -> new WelcomePart(workbench, view);
      case PluginList.ID -> new ListPart(workbench, view, new PluginList(workbench));
      case ErrorLogList.ID ->
          new ListPart(workbench, view, new ErrorLogList(workbench, session.errorLog()));
      default -> new ViewPart(workbench, view, site);
    };
  }
}
