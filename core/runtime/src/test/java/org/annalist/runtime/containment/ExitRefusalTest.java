package org.annalist.runtime.containment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class ExitRefusalTest {

  /** Ends the program in every way there is. */
  public static final class Exiting implements IntConsumer {
    @Override
    public void accept(int way) {
      try {
        switch (way) {
          case 0 -> System.exit(1);
          case 1 -> Runtime.getRuntime().exit(2);
          case 2 -> Runtime.getRuntime().halt(3);
          case 3 -> ((IntConsumer) System::exit).accept(4);
          case 4 -> ((IntConsumer) Runtime.getRuntime()::halt).accept(5);
          default -> {
            // Says nothing and does nothing.
          }
        }
      } finally {
        done++;
      }
    }

    private int done;
  }

  /** An interface whose default method ends the program. */
  public interface ExitingByDefault extends IntConsumer {
    @Override
    default void accept(int code) {
      System.exit(code);
    }
  }

  /** Its class. */
  public static final class Default implements ExitingByDefault {}

  private static final class Rewritten extends ClassLoader {
    Rewritten() {
      super(ExitRefusalTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(ExitRefusalTest.class.getName() + "$")) {
        return super.loadClass(name, resolve);
      }
      try {
        byte[] original = bytes(name);
        byte[] refused = ExitRefusal.apply(original);
        byte[] used = refused == null ? original : refused;
        return defineClass(name, used, 0, used.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static byte[] bytes(String name) throws IOException {
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = ExitRefusalTest.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  private static IntConsumer rewritten(Class<? extends IntConsumer> type) throws Exception {
    return (IntConsumer) new Rewritten().loadClass(type.getName()).getConstructor().newInstance();
  }

  @Test
  void refusesEveryWayToEndTheProgramAndNamesIt() throws Exception {
    IntConsumer exiting = rewritten(Exiting.class);

    assertThatThrownBy(() -> exiting.accept(0))
        .isInstanceOf(SecurityException.class)
        .hasMessageContaining("System.exit in accept")
        .hasMessageContaining(Exiting.class.getName());
    assertThatThrownBy(() -> exiting.accept(1)).hasMessageContaining("Runtime.exit in accept");
    assertThatThrownBy(() -> exiting.accept(2)).hasMessageContaining("Runtime.halt in accept");
    assertThatThrownBy(() -> exiting.accept(3)).isInstanceOf(SecurityException.class);
    assertThatThrownBy(() -> exiting.accept(4)).isInstanceOf(SecurityException.class);
    exiting.accept(5);
  }

  @Test
  void refusesInInterfacesToo() throws Exception {
    IntConsumer exiting = rewritten(Default.class);

    assertThatThrownBy(() -> exiting.accept(1)).isInstanceOf(SecurityException.class);
  }

  @Test
  void leavesOtherClassesAsTheyAre() throws Exception {
    assertThat(ExitRefusal.apply(bytes(Default.class.getName()))).isNull();
    assertThat(ExitRefusal.apply(bytes(ExitRefusalTest.class.getName()))).isNull();
  }
}
