package org.annalist.workbench.render.text;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Two texts side by side. What is selected in one of them is shown in the other where that says the
 * same.
 */
public final class PairRenderer implements Renderer<MarkedText> {

  private final RenderHost host;
  private final SashForm root;
  private final Side left;
  private final Side right;
  private MarkedText model;

  /** A text under its title. */
  private static final class Side {
    private final CLabel title;
    private final MarkedTextRenderer text;

    Side(Composite parent, RenderHost host) {
      Look look = host.look();
      Composite side = new Composite(parent, SWT.NONE);
      side.setBackground(Look.color(look.palette().base()));
      GridLayout layout = new GridLayout();
      layout.marginWidth = 0;
      layout.marginHeight = 0;
      layout.verticalSpacing = 0;
      side.setLayout(layout);
      title = new CLabel(side, SWT.NONE);
      title.setBackground(Look.color(look.palette().alt()));
      title.setForeground(Look.color(look.palette().text()));
      title.setFont(look.fonts().font(Face.BOLD));
      title.setLeftMargin(16);
      GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
      wide.heightHint = 26;
      title.setLayoutData(wide);
      text = new MarkedTextRenderer(side, host);
      text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    void show(MarkedText model) {
      title.setText(model.title().replace("&", "&&"));
      title.setToolTipText(model.title());
      text.show(model);
    }
  }

  public PairRenderer(Composite parent, RenderHost host) {
    this.host = host;
    root = new SashForm(parent, SWT.HORIZONTAL);
    root.setSashWidth(3);
    root.setBackground(Look.color(host.look().palette().line()));
    left = new Side(root, host);
    right = new Side(root, host);
  }

  @Override
  public Control control() {
    return root;
  }

  /** The reader at the left, and the one at the right. */
  public List<MarkedTextRenderer> readers() {
    return List.of(left.text, right.text);
  }

  @Override
  public void show(MarkedText newModel) {
    model = newModel;
    MarkedText beside = newModel.beside().orElseThrow();
    left.show(newModel);
    right.show(beside);
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    if (model == null) {
      return;
    }
    left.text.reveal(selection, key);
    right.text.reveal(selection, key);
    MarkedText asked = model;
    key.ifPresent(
        item ->
            host.background()
                .ask(
                    List.of(this, "pair"),
                    cancellation -> asked.provenance(item),
                    places -> revealOther(asked, selection, places),
                    host::fault));
  }

  /** Shows the first place of what is selected in the text that it was not selected in. */
  private void revealOther(MarkedText asked, Selection selection, List<Place> places) {
    if (root.isDisposed() || model != asked) {
      return;
    }
    String selected = selection.place().map(Place::document).orElse("");
    MarkedTextRenderer other = selected.equals(asked.document()) ? right.text : left.text;
    places.stream()
        .filter(place -> !place.document().equals(selected))
        .findFirst()
        .ifPresent(place -> other.reveal(Selection.of(place), Optional.empty()));
  }

  private MarkedTextRenderer focused() {
    return right.text.widget().isFocusControl() || right.text.isFinding() ? right.text : left.text;
  }

  @Override
  public Optional<Runnable> handler(String command) {
    return focused().handler(command);
  }

  @Override
  public void focus() {
    left.text.focus();
  }

  @Override
  public int height(int width) {
    return left.text.height(width);
  }
}
