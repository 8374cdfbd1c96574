package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** An entry in the logbook of an obstacle. */
@Entity
@Table(name = "note")
@Audited
public class Note extends ObstaclePart {

    @Column(name = "written_on")
    @Nullable
    LocalDate writtenOn;

    @Nullable
    String author;

    @Column(name = "spoken_to")
    @Nullable
    String spokenTo;

    @Column(name = "note_text")
    @Nullable
    String text;
}
