// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for the faults that readers and plan tell of.
#include "ui/exchange/import_text.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// A sentence for a rule, with a place for the field (%1) and for what stands in the file (%2); null where
/// the rule is not known here.
const char *pattern(const QString &rule)
{
    static const QHash<QString, const char *> patterns {
        {u"unknown_code"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: no list knows “%2”.")},
        {u"unknown_language"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” is no language.")},
        {u"unknown_place"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” is no country or region.")},
        {u"unknown_type"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "“%2” is no kind of record that can be imported.")},
        {u"not_a_date"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” is no date.")},
        {u"ambiguous_date"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "%1: day and month of “%2” may be either. Write it as year-month-day.")},
        {u"not_a_number"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” is no number.")},
        {u"not_a_flag"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” is neither yes nor no.")},
        {u"not_a_value"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” cannot be taken.")},
        {u"not_an_address"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: “%2” is no web address.")},
        {u"no_such_record"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: there is no record “%2” here.")},
        {u"no_field"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The record has no place for “%2”.")},
        {u"not_imported"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "%1: is decided by people here and not taken from a file.")},
        {u"personal"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: data of a person is not taken.")},
        {u"a_person"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "This is a person; only organisations are imported.")},
        {u"no_title"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "There is no title.")},
        {u"bad_id"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "“%2” is no address of a record of this kind.")},
        {u"deleted"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "This is what is left of a deleted record.")},
        {u"newer_schema"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "The record comes from a newer version of the program.")},
        {u"too_large"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "This is larger than a record may be.")},
        {u"bad_syntax"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "This is not written as the format wants it.")},
        {u"not_utf8"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "This holds characters that cannot be read.")},
        {u"cut_off"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The file ends before this does.")},
        {u"cut_in_quote"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "A quotation mark is opened here and never closed.")},
        {u"stray_quote"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "Text stands behind a closing quotation mark.")},
        {u"bad_bytes"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "This holds characters that cannot be read. Another encoding may be the right one.")},
        {u"nul_byte"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "This holds characters that cannot be read.")},
        {u"encoding_guessed"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "The file is not in UTF-8 and was read as “%2”. Look whether the letters are right.")},
        {u"unknown_macro"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "%1: “%2” is a short form that the file does not explain.")},
        {u"missing_text"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The workbook lacks the text of a cell.")},
        {u"formula_without_value"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "%1: a formula was saved without its value. Open the workbook, save it, and import it again.")},
        {u"error_value"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "%1: the formula ends in an error (%2).")},
        {u"row_too_long"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The row is too long.")},
        {u"too_many_cells"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The row has too many cells.")},
        {u"extra_cell"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "“%2” stands in a cell that has no column.")},
        {u"no_such_field"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "Records of this kind have no place for “%2”.")},
        {u"uneven_lists"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "%1: the columns that belong together hold different numbers of values (%2).")},
        {u"unmatched_items"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "%1: the record holds another number of entries, and nothing tells which these %2 are.")},
        {u"text_is_here"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "%1: the record has another text already. “%2” names no language, and is left out.")},
        {u"widens_sharing"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText",
                "It would go out to more people. Change its marking in the record itself.")},
        {u"other_type"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The record that is here is of another kind.")},
        {u"frozen"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "The edition is frozen and stays as it was printed.")},
        {u"erased"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The record was erased here, and stays away.")},
        {u"deleted_here"_s,
            QT_TRANSLATE_NOOP(
                "fourthp::ui::ImportText", "The record was deleted here. Bring it back from the bin first.")},
        {u"not_here"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The record is no longer here.")},
        {u"id_taken"_s, QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "Another record has the address “%2”.")},
        {u"changed_meanwhile"_s,
            QT_TRANSLATE_NOOP("fourthp::ui::ImportText", "The record was changed in the meantime.")},
    };
    return patterns.value(rule, nullptr);
}

} // namespace

QString ImportText::fault(const ImportFault &fault, RecordType type, const Labels &labels)
{
    const QString name = place(fault.field, type, labels);
    if (const char *known = pattern(fault.rule)) {
        return translated("fourthp::ui::ImportText", known)
            .replace(u"%1"_s, name)
            .replace(u"%2"_s, Formats::isolated(fault.value));
    }
    const QString rule = ErrorText::explainRule(fault.field, fault.rule);
    return rule.isEmpty() ? tr("%1: this cannot be taken (%2).").arg(name, fault.rule) : rule;
}

} // namespace fourthp::ui
