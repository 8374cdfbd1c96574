package nl.slagboom.exchange.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.slagboom.exchange.read.OurWorkbook;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The words of each code list on a hidden sheet, offered by name: a list in the cell itself breaks at 255 letters. */
final class DropDowns {

    private final SXSSFWorkbook workbook;
    private final Function<Object, String> wording;
    private final Map<Class<?>, String> names = new LinkedHashMap<>();
    private final List<Row> lines = new ArrayList<>();

    /** @param wording of a code, as it stands in the cells */
    DropDowns(SXSSFWorkbook workbook, Function<Object, String> wording) {
        this.workbook = workbook;
        this.wording = wording;
    }

    /** Offers the words of a code list in some cells. */
    void on(Sheet sheet, CellRangeAddressList cells, Class<? extends Enum<?>> codes) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(helper.createFormulaListConstraint(name(codes)), cells));
    }

    private String name(Class<? extends Enum<?>> codes) {
        String known = names.get(codes);
        if (known != null) return known;
        int column = names.size();
        Sheet sheet = column == 0 ? hidden() : workbook.getSheet(OurWorkbook.CODES);
        List<String> words =
                Arrays.stream(codes.getEnumConstants()).map(wording).toList();
        for (int i = 0; i < words.size(); i++) {
            if (i == lines.size()) lines.add(sheet.createRow(i));
            lines.get(i).createCell(column).setCellValue(words.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        Name name = workbook.createName();
        name.setNameName("codes_" + column);
        name.setRefersToFormula("'" + OurWorkbook.CODES + "'!$" + letters + "$1:$" + letters + "$" + words.size());
        names.put(codes, name.getNameName());
        return name.getNameName();
    }

    private Sheet hidden() {
        Sheet sheet = workbook.createSheet(OurWorkbook.CODES);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return sheet;
    }
}
