// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_numbers.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct CountedBy
{
    const char *key;
    const char *field; ///< Of a case study.
};

constexpr CountedBy kTables[] {{"country", "countries"}, {"region", "regions"}, {"sector", "sector"},
    {"exploitation", "exploitation"}, {"year", "start"}, {"four_p", "four_p"}};

EditionTable tableOf(const EditionContents &contents, const CountedBy &by, const QString &language)
{
    EditionTable table {.key = QString::fromLatin1(by.key), .title = {}, .rows = {}};
    table.title = contents.word(table.key, language);
    const Field *field = findField(RecordType::CaseStudy, QString::fromLatin1(by.field));
    const bool isYear = field->kind == FieldKind::PartialDate;
    std::map<QString, int> counts;
    for (const Document &study : contents.cases) {
        QSet<QString> values;
        for (const QString &value : plainValues(study.json().value(field->key), *field, {})) {
            values.insert(isYear ? value.first(std::min<qsizetype>(4, value.size())) : value);
        }
        for (const QString &value : values) {
            ++counts[value];
        }
        table.without += values.isEmpty() ? 1 : 0;
    }
    for (const auto &[value, cases] : counts) { // In the order of the values, which a stable sort keeps.
        table.rows.push_back({value, contents.label(*field, value, language), cases});
    }
    if (!isYear) {
        std::stable_sort(table.rows.begin(), table.rows.end(),
            [](const EditionCount &a, const EditionCount &b) { return a.cases > b.cases; });
    }
    return table;
}

} // namespace

EditionNumbers editionNumbers(const EditionContents &contents, const QString &language)
{
    EditionNumbers numbers {.total = int(contents.cases.size()), .tables = {}};
    for (const CountedBy &by : kTables) {
        numbers.tables.push_back(tableOf(contents, by, language));
    }
    return numbers;
}

} // namespace fourthp
