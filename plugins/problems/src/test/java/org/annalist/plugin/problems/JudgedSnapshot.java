package org.annalist.plugin.problems;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Snapshot;

/** Snapshots in which an analyst decided about one problem. */
final class JudgedSnapshot {

  private JudgedSnapshot() {}

  static Snapshot of(Snapshot snapshot, Problem judged, Judgement judgement) {
    return (Snapshot)
        Proxy.newProxyInstance(
            JudgedSnapshot.class.getClassLoader(),
            new Class<?>[] {Snapshot.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("judgement")) {
                return judged.equals(arguments[0]) ? judgement : Judgement.OPEN;
              }
              try {
                return method.invoke(snapshot, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
