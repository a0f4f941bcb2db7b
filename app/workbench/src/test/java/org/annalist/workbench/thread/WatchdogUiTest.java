package org.annalist.workbench.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.document.Document;
import org.annalist.workbench.FakeAnnotation;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.FakeTask;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.search.Query;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.shots.Idle;
import org.annalist.workbench.state.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The watchdog notes when the window does not answer, and an import does not make it so. */
class WatchdogUiTest extends UiTest {

  private static final int DOCUMENTS = 400;

  private Watchdog watchdog() {
    return session.watchdog();
  }

  @Test
  @Timeout(60)
  void aBlockIsNotedWithWhatTheWindowWasInTheMiddleOf() {
    settle();
    watchdog().forget();
    keepTheWindowBusy();
    new Idle(window, display).until(() -> !watchdog().blocks().isEmpty());
    Watchdog.Block block = watchdog().blocks().get(0);
    assertThat(block.length()).isGreaterThan(Watchdog.LIMIT);
    assertThat(block.stack()).anyMatch(frame -> frame.getMethodName().equals("keepTheWindowBusy"));
  }

  private void keepTheWindowBusy() {
    while (!watchdog().isMissing()) {
      Thread.onSpinWait();
    }
  }

  @Test
  @Timeout(60)
  void waitingForAnotherThreadCountsAsOurs() throws Exception {
    settle();
    watchdog().forget();
    CompletableFuture<Void> other = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              while (!watchdog().isMissing()) {
                Thread.onSpinWait();
              }
              other.complete(null);
            });
    thread.start();
    other.join();
    new Idle(window, display).until(() -> !watchdog().blocks().isEmpty());
    assertThat(watchdog().blocks().get(0).isOurs()).isTrue();
  }

  @Test
  @Timeout(120)
  void anImportOfManyDocumentsLeavesTheWindowResponsive() throws Exception {
    window.commands().run("org.annalist.search");
    ((SearchPart) window.pages().current().part(SearchPart.ID).orElseThrow())
        .search(new Query("de an", false));
    settle();
    watchdog().forget();
    CompletableFuture<ImportReport> result = new CompletableFuture<>();
    window.state().add(new Job("Đọc", new FakeTask<>(result), System.currentTimeMillis()));
    Thread importing = new Thread(() -> commitMany(result));
    importing.start();
    new Idle(window, display).until(result::isDone);
    importing.join();
    window.state().sweepJobs();
    settle();
    assertThat(window.state().snapshot().documents()).hasSize(DOCUMENTS);
    assertThat(watchdog().blocks().stream().filter(Watchdog.Block::isOurs)).isEmpty();
  }

  /** Commits a revision for each document, as fast as it can. */
  private void commitMany(CompletableFuture<ImportReport> result) {
    FakeSnapshot sample = SampleCorpus.snapshot(1);
    List<Document> documents = new ArrayList<>();
    List<FakeAnnotation> annotations = new ArrayList<>(sample.annotations());
    for (int i = 0; i < DOCUMENTS; i++) {
      Document one = sample.documents().get(i % 2);
      String id = i < 2 ? one.id() : "thêm/" + i + ".txt";
      documents.add(SampleCorpus.document(id, one.text(), one.metadata().published()));
      platform.commit(new FakeSnapshot(i + 2L, List.copyOf(documents), List.copyOf(annotations)));
    }
    result.complete(new ImportReport(List.of(), List.of(), List.of(), false));
  }
}
