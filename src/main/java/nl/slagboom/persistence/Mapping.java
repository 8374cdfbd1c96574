package nl.slagboom.persistence;

import java.util.List;
import javax.sql.DataSource;
import nl.slagboom.model.Action;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Document;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Layout;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.Note;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.PartnerEntry;
import nl.slagboom.model.Person;
import nl.slagboom.model.Receipt;
import nl.slagboom.model.RegisterRow;
import nl.slagboom.model.Report;
import nl.slagboom.model.Tag;
import nl.slagboom.model.Tie;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** How the model lies in the tables. Hibernate checks it against them and changes nothing. */
final class Mapping {

    private static final List<Class<?>> ENTITIES = List.of(
            RegisterRow.class,
            Changeset.class,
            Obstacle.class,
            Report.class,
            Action.class,
            Note.class,
            PartnerEntry.class,
            Document.class,
            Tie.class,
            Organisation.class,
            Person.class,
            Contact.class,
            Receipt.class,
            Layout.class,
            HandOut.class,
            OpenQuestion.class,
            LearntWord.class,
            Tag.class);

    private Mapping() {}

    static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration();
        ENTITIES.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.type.prefer_native_enum_types", "false")
                // Else by way of java.sql.Date, which counts days before 1582 by another calendar.
                .setProperty("hibernate.type.java_time_use_direct_jdbc", "true")
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true")
                .setProperty("hibernate.xml_mapping_enabled", "false")
                .setProperty("jakarta.persistence.validation.mode", "none");
        return configuration.buildSessionFactory();
    }
}
