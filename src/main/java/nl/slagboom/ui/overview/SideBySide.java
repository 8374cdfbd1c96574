package nl.slagboom.ui.overview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Blocks beside each other where there is room for them all at their least width, else one below the other. */
final class SideBySide extends Pane {

    private static final double GAP = 12;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(block -> block.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return needed();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> blocks = getManagedChildren();
        double room = width < 0 ? needed() : width;
        if (isWide(room))
            return blocks.stream()
                    .mapToDouble(block -> block.prefHeight(share(block, room)))
                    .max()
                    .orElse(0);
        return blocks.stream().mapToDouble(block -> block.prefHeight(room)).sum() + gaps();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean wide = isWide(room);
        double x = 0;
        double y = 0;
        for (Node block : getManagedChildren()) {
            double width = wide ? share(block, room) : room;
            double height = wide ? getHeight() : block.prefHeight(width);
            block.resizeRelocate(x, y, width, height);
            if (wide) x += width + GAP;
            else y += height + GAP;
        }
    }

    private boolean isWide(double room) {
        return room >= needed();
    }

    private double needed() {
        return getManagedChildren().stream()
                        .mapToDouble(block -> block.minWidth(-1))
                        .sum()
                + gaps();
    }

    /** Each has its least width, and the last what is left over: so the rows of a screen stand in columns. */
    private double share(Node block, double room) {
        double least = block.minWidth(-1);
        return block.equals(getManagedChildren().getLast()) ? least + room - needed() : least;
    }

    private double gaps() {
        return GAP * Math.max(0, getManagedChildren().size() - 1);
    }
}
