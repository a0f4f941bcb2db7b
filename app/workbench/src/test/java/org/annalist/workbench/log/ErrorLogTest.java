package org.annalist.workbench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Problem;
import org.annalist.api.Problem.Severity;
import org.junit.jupiter.api.Test;

class ErrorLogTest {

  @Test
  void takesWhatIsLoggedInTheProcessWithItsStack() {
    try (ErrorLog log = new ErrorLog()) {
      System.getLogger("org.annalist.sample.Thing")
          .log(
              System.Logger.Level.WARNING,
              "Không ghi được",
              new IllegalStateException("hết chỗ", new RuntimeException("đĩa đầy")));
      LogEntry entry = log.entries().get(0);
      assertThat(entry.severity()).isEqualTo(Severity.WARNING);
      assertThat(entry.source()).isEqualTo("org.annalist.sample");
      assertThat(entry.message()).isEqualTo("Không ghi được");
      assertThat(entry.stack())
          .startsWith("java.lang.IllegalStateException: hết chỗ\n    at ")
          .contains("Caused by: java.lang.RuntimeException: đĩa đầy\n    at ");
    }
  }

  @Test
  void listensNoMoreWhenItIsClosed() {
    ErrorLog log = new ErrorLog();
    log.close();
    System.getLogger("org.annalist.sample.Thing").log(System.Logger.Level.WARNING, "Muộn rồi");
    assertThat(log.entries()).isEmpty();
  }

  @Test
  void aProblemOfThePlatformIsNotedOnce() {
    try (ErrorLog log = new ErrorLog()) {
      Problem problem = Problem.error("plugin.off", "timeline was switched off").by("timeline");
      log.addAll(List.of(problem));
      log.addAll(List.of(problem));
      assertThat(log.entries())
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.source()).isEqualTo("timeline");
                assertThat(entry.severity()).isEqualTo(Severity.ERROR);
              });
    }
  }

  @Test
  void theOldestEntriesGoWhenThereAreTooMany() {
    try (ErrorLog log = new ErrorLog()) {
      for (int i = 0; i < 2100; i++) {
        log.add(new LogEntry(Instant.EPOCH, Severity.INFO, "", "số " + i, ""));
      }
      assertThat(log.entries())
          .hasSize(2000)
          .first()
          .extracting(LogEntry::message)
          .isEqualTo("số 2099");
    }
  }

  @Test
  void tellsItsListenersUntilTheyLeave() {
    try (ErrorLog log = new ErrorLog()) {
      AtomicInteger calls = new AtomicInteger();
      Runnable leave = log.listen(calls::incrementAndGet);
      log.add(new LogEntry(Instant.EPOCH, Severity.INFO, "", "một", ""));
      log.clear();
      assertThat(calls).hasValue(2);
      leave.run();
      log.add(new LogEntry(Instant.EPOCH, Severity.INFO, "", "hai", ""));
      assertThat(calls).hasValue(2);
    }
  }
}
