// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_fields.h"

#include "core/import/import_mapping.h"
#include "core/model/field_catalogue.h"
#include "ui/exchange/import_text.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

std::vector<ImportPlace> importPlaces(RecordType type, const Labels &labels)
{
    std::vector<ImportPlace> places;
    for (const QString &path : importPaths(type)) {
        places.push_back({path, ImportText::place(path, type, labels), findField(type, path)});
    }
    const QCollator collator;
    std::sort(places.begin(), places.end(), [&collator](const ImportPlace &a, const ImportPlace &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    const QStringList special {u"address"_s, u"type"_s};
    std::vector<ImportPlace> all;
    for (const QString &path : special) {
        all.push_back({path, ImportText::place(path, type, labels), nullptr});
    }
    all.insert(all.end(), places.begin(), places.end());
    return all;
}

} // namespace fourthp::ui
