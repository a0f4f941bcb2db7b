package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Form;
import org.annalist.api.view.Page;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Shows how far a programme or body is: its reports, what they measure from day to day, its tasks,
 * and what the reports leave out.
 */
@Component
@ViewInfo(
    id = "programme",
    label = "%label",
    icon = "programme",
    perspective = "programme",
    area = "editor",
    order = 10,
    follows = true)
public final class ProgrammeView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(ProgrammeView.class, request.locale());
    Programmes programmes = Programmes.of(request.snapshot(), request.cancellation());
    return programmes
        .selected(request.selection())
        .map(programme -> page(request, programme, words))
        .orElseGet(() -> Page.empty(Absence.of(request.snapshot(), words)));
  }

  private static Page page(ViewRequest request, Programme programme, Words words) {
    Snapshot snapshot = request.snapshot();
    ReportLanes lanes = new ReportLanes(snapshot, programme, words);
    Account account = Account.of(snapshot, programme, words, request.cancellation());
    ProgressTable progress = new ProgressTable(account, words);
    Tasks tasks = new Tasks(snapshot, programme, words, request.cancellation());
    Bodies bodies = new Bodies(snapshot, programme, request.cancellation());
    Checks checks = new Checks(snapshot, account, words);
    Form unnamed = Unnamed.of(account, tasks, bodies, words);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(words.say("reports"), words.say("reportsDetail"), lanes.timeline()));
    String left = progress.leftOut() > 0 ? words.say("leftOut", progress.leftOut()) : "";
    sections.add(new Section(words.say("progress"), left, progress.table()));
    if (!unnamed.fields().isEmpty()) {
      sections.add(new Section(words.say("unnamedTitle"), "", unnamed));
    }
    if (!checks.isEmpty()) {
      sections.add(new Section(words.say("checks"), "", checks.table()));
    }
    if (!tasks.isEmpty()) {
      String counted = words.say("tasksDetail", tasks.count(), tasks.overdue());
      sections.add(new Section(words.say("tasks"), counted, tasks.table()));
    }
    sections.add(new Section(words.say("sources"), "", Sources.of(snapshot, account, words)));
    return Page.of(programme.name(), subtitle(lanes.issue(), programme, words), sections);
  }

  private static String subtitle(
      Optional<Cursor<OfficialDocument>> issue, Programme programme, Words words) {
    List<String> parts = new ArrayList<>();
    issue
        .map(Cursor::value)
        .ifPresent(
            document -> {
              if (!document.issuer().isEmpty()) {
                parts.add(document.issuer());
              }
              parts.add(words.say("issued", words.day(document.issued())));
              if (!document.title().isEmpty()) {
                parts.add(words.say("quoted", document.title()));
              }
            });
    parts.add(words.say("told", programme.reports().size(), programme.days().size()));
    return String.join(" · ", parts);
  }
}
