package org.annalist.workbench.key;

import org.eclipse.jface.bindings.keys.IKeyLookup;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.util.Util;

/** Strokes as users of the platform write them: Ctrl+Shift+L, and Ctrl+K, Ctrl+S one by one. */
final class KeyWords extends AbstractKeyFormatter {

  private static final IKeyLookup NAMES = KeyLookupFactory.getDefault();

  static String of(KeySequence keys) {
    return Util.isMac()
        ? SWTKeySupport.getKeyFormatterForPlatform().format(keys)
        : new KeyWords().format(keys);
  }

  @Override
  protected String getKeyDelimiter() {
    return "+";
  }

  @Override
  protected String getKeyStrokeDelimiter() {
    return ", ";
  }

  @Override
  protected int[] sortModifierKeys(int modifiers) {
    int[] order = {NAMES.getCtrl(), NAMES.getAlt(), NAMES.getShift(), NAMES.getCommand()};
    int[] sorted = new int[order.length];
    int count = 0;
    for (int each : order) {
      if ((modifiers & each) != 0) {
        sorted[count++] = each;
      }
    }
    return java.util.Arrays.copyOf(sorted, count);
  }
}
