package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** A paper about an obstacle: a file that the register keeps, or the address of one that lies elsewhere. */
@Entity
@Table(name = "document")
@Audited
public class Document extends ObstaclePart {

    @Column(name = "document_name")
    @Nullable
    String name;

    @Nullable
    LocalDate dated;

    @Nullable
    String about;

    @Nullable
    String address;

    @Nullable
    String digest;
}
