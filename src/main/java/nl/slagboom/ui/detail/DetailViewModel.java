package nl.slagboom.ui.detail;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldAt;
import nl.slagboom.model.Move;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Theme;
import nl.slagboom.register.Register;
import nl.slagboom.search.Change;
import nl.slagboom.search.KnownTag;
import nl.slagboom.search.Search;
import nl.slagboom.ui.field.KnownNames;
import nl.slagboom.ui.field.Untaken;
import org.jspecify.annotations.Nullable;

/** One obstacle being worked on: as it was read, and as it shall be. */
public final class DetailViewModel {

    private static final System.Logger LOG = System.getLogger(DetailViewModel.class.getName());
    private static final int TAGS = 8; // as many are offered
    private static final long UNKNOWN = -1;

    private final Search search;
    private final JobRunner jobs;
    private final KnownNames names;
    private final Consumer<Throwable> failed;
    private final UnsavedQuestion question;
    private final DraftKeeper keeper;
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    // Held here, for it hears of changes only as long as somebody holds it.
    private final ObservableList<Draft> lying = FXCollections.unmodifiableObservableList(drafts);
    private final Edited edited;
    private final Saving saving;
    private final Said said;
    private boolean asking;
    private long asked;
    private boolean isOpening;

    /**
     * Begins without an obstacle.
     *
     * @param user who works here, whose own name is offered too
     * @param failed told what went wrong
     * @param question asks what shall become of unsaved work
     * @param keeper keeps unsaved work through a crash
     */
    public DetailViewModel(
            Search search,
            Register register,
            JobRunner jobs,
            String user,
            Consumer<Throwable> failed,
            Said said,
            UnsavedQuestion question,
            DraftKeeper keeper) {
        this.search = search;
        this.jobs = jobs;
        names = new KnownNames(search, jobs, user);
        this.failed = failed;
        this.question = question;
        this.keeper = keeper;
        this.said = said;
        edited = new Edited(keeper);
        saving = new Saving(search, register, jobs, user, edited, failed, said);
        jobs.run("detail.opening", progress -> Opened.pending(search, keeper), drafts::setAll, failed);
    }

    /** Another number each time that what is shown is to be drawn anew. */
    public ReadOnlyIntegerProperty formProperty() {
        return edited.formProperty();
    }

    /** The obstacle as it was read; changes when another is opened or this one was saved. */
    public ReadOnlyObjectProperty<@Nullable Dossier> baseProperty() {
        return edited.baseProperty();
    }

    /** The obstacle that holds work which is not being recorded either. */
    public Optional<Dossier> unsaved() {
        return edited.isChanged() && !saving.isUnderWay() ? Optional.ofNullable(edited.mine()) : Optional.empty();
    }

    public ReadOnlyBooleanProperty changedProperty() {
        return edited.changedProperty();
    }

    /** What a person must choose before my edits are saved; null where a colleague changed nothing of it. */
    public ReadOnlyObjectProperty<@Nullable ConflictViewModel> conflictProperty() {
        return saving.conflictProperty();
    }

    /** Why the last attempt to save, or to take a step, was refused; null where it was not. */
    ReadOnlyObjectProperty<@Nullable Refusal> refusedProperty() {
        return saving.refusedProperty();
    }

    /** The unsaved work that lay ready when the program began and was not taken up yet. */
    public ObservableList<Draft> drafts() {
        return lying;
    }

    /** What is said of unsaved work that was brought back; null where none was. */
    ReadOnlyObjectProperty<@Nullable Restored> restoredProperty() {
        return edited.restoredProperty();
    }

    /** The obstacle as it shall be. */
    public @Nullable Dossier mine() {
        return edited.mine();
    }

    /**
     * Shows an obstacle, once unsaved work on another is dealt with. The one that is shown is read anew, unless it is being
     * worked on.
     *
     * @param stays run when the one that is shown now stays
     */
    public void open(UUID id, Runnable stays) {
        if (edited.isChanged() && edited.isOf(id)) return;
        leave(() -> load(id, stays), stays);
    }

    private void load(UUID id, Runnable stays) {
        long question = ++asked;
        isOpening = true;
        jobs.run(
                "detail.opening",
                progress -> Opened.read(id, search, keeper),
                opened -> {
                    if (question != asked) return;
                    isOpening = false;
                    // Somebody who types fast has begun to work on the one that is still shown.
                    if (edited.isChanged()) open(id, stays);
                    else take(opened);
                },
                failure -> {
                    if (question == asked) isOpening = false;
                    failed.accept(failure);
                    stays.run();
                });
    }

    /** Whether another is about to be shown: what is begun now would be about the one that is shown still. */
    boolean isOpening() {
        return isOpening;
    }

    /** Reads the one that is shown anew, unless it is being worked on. One that stands no longer in the register is closed. */
    public void reread() {
        reread(UNKNOWN);
    }

    /** The same where it was written since it was read: by a list that was taken in, say. */
    public void follow() {
        Dossier open = edited.base();
        if (open != null) reread(open.version());
    }

    /** @param known the version that need not be shown anew */
    private void reread(long known) {
        Dossier open = edited.base();
        if (open == null || isOpening || isWorkedOn() || saving.isUnderWay()) return;
        long question = ++asked;
        jobs.run(
                "detail.opening",
                progress -> Opened.ifThere(open.id(), search, keeper),
                found -> {
                    // Who has begun to type meanwhile keeps what was typed; a save says what became of the obstacle.
                    if (question != asked || isWorkedOn()) return;
                    if (found.filter(now -> now.base().version() == known).isPresent()) return;
                    found.ifPresentOrElse(this::take, this::close);
                },
                failed);
    }

    private boolean isWorkedOn() {
        return edited.isChanged() || edited.move() != null;
    }

    /** The obstacle that is shown was written beside the form, which is not drawn anew. */
    void absorb(Dossier now) {
        if (!saving.isUnderWay()) edited.absorb(now);
    }

    private void close() {
        saving.clear();
        edited.close();
    }

    /**
     * Goes on to something that would lose unsaved work: asks what shall become of it, where there is any.
     *
     * @param go run once nothing would be lost
     * @param stays run when the person would rather not, or it could not be saved
     */
    public void leave(Runnable go, Runnable stays) {
        Dossier unsaved = edited.mine();
        if (saving.isUnderWay()) {
            saving.afterwards(() -> leave(go, stays), stays);
        } else if (unsaved == null || !edited.isChanged()) {
            go.run();
        } else if (!asking) {
            asking = true;
            question.ask(unsaved, answer -> {
                asking = false;
                switch (answer) {
                    case SAVE -> saving.save(() -> leave(go, stays), stays);
                    case DISCARD -> {
                        discard();
                        go.run();
                    }
                    case BACK -> stays.run();
                }
            });
        }
    }

    private void take(Opened opened) {
        saving.clear();
        drafts.removeIf(draft -> draft.obstacle().equals(opened.base().id()));
        edited.take(opened);
    }

    public <T> void set(Field<Obstacle, T> field, @Nullable T value) {
        Dossier mine = edited.mine();
        T before = mine == null ? null : mine.get(field).orElse(null);
        edited.edit(EditAt.field(field, before, value), now -> now.with(field, value));
    }

    public <P extends ObstaclePart> void put(PartKind<P> kind, Part<P> part) {
        Dossier base = edited.base();
        Dossier mine = edited.mine();
        if (base == null || mine == null) return;
        EditAt at = EditAt.part(kind, mine.part(kind, part.id()), part);
        edited.edit(at, now -> ReportedOn.followed(base, now, now.withPart(kind, part)));
    }

    /**
     * Tells what stands in an editor and cannot be taken. It is unsaved work all the same, and is not saved around.
     *
     * @param code the field's code, after the part's identity and a dot where it is of a part
     * @param there null where it can be taken
     */
    void untaken(String code, @Nullable Untaken there) {
        edited.untaken(code, there);
    }

    /** What stood in the editor of a field when the form was drawn last, and could not be taken. */
    Optional<Untaken> untaken(String code) {
        return edited.untaken(code);
    }

    /** The code of the first editor that holds what cannot be taken. */
    Optional<String> firstUntaken() {
        return edited.firstUntaken();
    }

    /** The field of an editor. */
    Optional<FieldAt> field(String code) {
        return edited.field(code);
    }

    /** Has the form drawn anew. */
    public void redraw() {
        edited.redraw();
    }

    public <P extends ObstaclePart> void remove(PartKind<P> kind, UUID part) {
        edited.takenWithout(part);
        edited.edit(EditAt.part(kind, part), mine -> mine.withoutPart(kind, part));
    }

    /** Takes back what was done last and is not recorded; empty where there is nothing, or it is asked about or being recorded. */
    public Optional<EditAt> takeBack() {
        return isFree() ? edited.takeBack() : Optional.empty();
    }

    /** Does again what was taken back last, or brings back what was dropped; empty where there is nothing. */
    public Optional<EditAt> again() {
        return isFree() ? edited.again() : Optional.empty();
    }

    /** Whether something was taken back or dropped that could be done again. It no longer can once the obstacle is read anew. */
    public boolean canAgain() {
        return isFree() && edited.canAgain();
    }

    private boolean isFree() {
        return !saving.isUnderWay() && conflictProperty().get() == null && edited.move() == null;
    }

    /** Where something was just taken back or done again. */
    ReadOnlyObjectProperty<@Nullable EditAt> steppedProperty() {
        return edited.steppedProperty();
    }

    /** Drops unsaved work. */
    public void revert() {
        Dossier from = edited.base();
        if (from == null) return;
        discard();
        said.say("detail.dropped", from.reference());
        // What was brought back may have been done on an older state than there is; or it was withdrawn meanwhile.
        reread();
    }

    private void discard() {
        saving.dropChoices();
        edited.discard();
    }

    /**
     * Writes what was edited, or takes the step that was filled in. Where a colleague changed the same, a person must choose
     * first; while choices are made, it writes as soon as all of them are.
     *
     * @param then run when it is on the disk
     */
    public void save(Runnable then) {
        saving.saveShown(then);
    }

    /** Takes the obstacle that is shown, and was logged by mistake, out of the list. Undoing that brings it back. */
    void withdraw() {
        saving.withdraw(gone -> {
            said.say("detail.withdrawn", gone.reference());
            reread(); // which closes it, unless somebody typed on
        });
    }

    /** The step that is being filled in; null where none is. */
    @Nullable
    Move moving() {
        return edited.move();
    }

    /** Begins to fill in a step, or stops where it is null. What is filled in is unsaved work. */
    void beginMove(@Nullable Move blank) {
        saving.dropRefusal();
        edited.beginMove(blank);
    }

    void fill(Move move) {
        edited.fill(move);
    }

    /**
     * Takes the step that was filled in.
     *
     * @param then run when it is on the disk
     */
    void move(Runnable then) {
        saving.moveShown(then);
    }

    /** Looks for tags that somebody may mean, those of the obstacle's own themes first; where they cannot be read, none is offered. */
    void tags(String typed, Consumer<List<KnownTag>> found) {
        Dossier mine = mine();
        Set<Theme> themes =
                mine == null ? Set.of() : mine.get(ObstacleFields.THEMES).orElse(Set.of());
        jobs.run(
                "tags.finding",
                progress -> search.tags().like(typed, themes, TAGS),
                found,
                failure -> LOG.log(Level.INFO, "No tags to offer", failure));
    }

    /** Looks for organisations and persons that somebody may mean; where they cannot be read, none is offered. */
    void names(String typed, Consumer<List<String>> found) {
        names.find(typed, found);
    }

    /** Reads what was done to this obstacle. */
    public void history(Consumer<List<Change>> shown) {
        Dossier from = edited.base();
        if (from == null) return;
        jobs.run("detail.opening", progress -> search.history(from.id()), shown, failed);
    }

    /** Reads this obstacle as it was just after a changeset. */
    void then(Changeset.Entry changeset, Consumer<Dossier> shown) {
        Dossier from = edited.base();
        if (from == null) return;
        jobs.run(
                "detail.opening",
                progress -> search.dossierAt(changeset.number(), from.id())
                        .orElseThrow(() -> new Refusal("obstacle.later", from.reference())),
                shown,
                failed);
    }
}
