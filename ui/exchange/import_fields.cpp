// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_fields.h"

#include "core/model/field_catalogue.h"
#include "ui/exchange/import_text.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// What the program works out or keeps itself is not read from files.
bool canBeRead(const Field &field)
{
    return !field.has(Internal) && !field.has(Derived) && field.kind != FieldKind::Raw;
}

} // namespace

std::vector<ImportPlace> importPlaces(RecordType type, const Labels &labels)
{
    std::vector<ImportPlace> places;
    const auto offer = [&](const QString &path, const Field *field) {
        places.push_back({path, ImportText::place(path, type, labels), field});
    };
    for (const Field *field : fieldsOf(type)) {
        if (!canBeRead(*field)) {
            continue;
        }
        if (field->kind != FieldKind::Group) {
            offer(field->key, field);
            continue;
        }
        for (const Field &member : field->members) {
            if (canBeRead(member) && member.kind != FieldKind::Group) {
                offer(field->key + u'.' + member.key, &member);
            }
        }
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
