// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/bulk_fields.h"

#include "core/curation/bulk_step.h"
#include "core/model/field_catalogue.h"
#include "ui/common/translate.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::BulkText)
};

bool canBeEdited(const QString &path)
{
    constexpr std::array kActs {
        BulkAct::Set, BulkAct::Append, BulkAct::Remove, BulkAct::Empty, BulkAct::Replace, BulkAct::FindText};
    return std::any_of(kActs.begin(), kActs.end(), [&path](BulkAct act) { return suits(act, path); });
}

} // namespace

Result<std::set<RecordType>> typesOf(
    Library &library, const std::vector<qint64> &docids, const std::stop_token &stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    std::set<RecordType> types;
    for (const qint64 docid : docids) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const auto type
            = (*connection)->one(u"SELECT type FROM record WHERE docid = ?"_s, {docid}, [](const Row &row) {
                  return typeFromCode(row.text(0));
              });
        if (!type) {
            return passOn(type);
        }
        if (type->has_value()) {
            types.insert(**type);
        }
    }
    return types;
}

std::vector<OfferedField> offeredFields(const std::set<RecordType> &types)
{
    std::vector<OfferedField> offered;
    QSet<QString> known;
    const auto offer = [&](const QString &path, const QString &label, const Field &field) {
        if (!known.contains(path) && canBeEdited(path)) {
            known.insert(path);
            offered.push_back({path, label, &field});
        }
    };
    for (const RecordType type : types) {
        for (const Field *field : fieldsOf(type)) {
            offer(field->key, labelOf(*field), *field);
            for (const Field &member : field->members) {
                offer(field->key + u'.' + member.key,
                    Text::tr("%1: %2", "1: a group of fields, 2: a field in it")
                        .arg(labelOf(*field), labelOf(member)),
                    member);
            }
        }
    }
    const QCollator collator;
    std::sort(offered.begin(), offered.end(), [&collator](const OfferedField &a, const OfferedField &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    return offered;
}

} // namespace fourthp::ui
