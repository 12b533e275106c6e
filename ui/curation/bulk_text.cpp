// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/bulk_text.h"

#include "ui/common/error_text.h"

namespace fourthp::ui {

QString BulkText::act(BulkAct act)
{
    switch (act) {
    case BulkAct::Set:
        return tr("Set to");
    case BulkAct::Append:
        return tr("Add");
    case BulkAct::Remove:
        return tr("Take away");
    case BulkAct::Empty:
        return tr("Empty the field");
    case BulkAct::Replace:
        return tr("Replace one value by another");
    case BulkAct::FindText:
        return tr("Find and replace text");
    }
    Q_UNREACHABLE();
}

QString BulkText::fault(const BulkFault &fault)
{
    switch (fault.refusal) {
    case BulkRefusal::NotHere:
        return tr("The record is no longer here.");
    case BulkRefusal::NewerSchema:
        return tr("The record comes from a newer version and can only be read.");
    case BulkRefusal::NoSuchField:
        return tr("Records of this kind do not have the field.");
    case BulkRefusal::WrongKind:
        return tr("What the field holds is of another kind.");
    case BulkRefusal::BreaksRule:
        return ErrorText::explainRule(fault.field, fault.rule);
    case BulkRefusal::Frozen:
        return tr("The edition is frozen and stays as it was printed.");
    case BulkRefusal::WidensSharing:
        return tr("It would go out to more people. Change its marking in the record itself.");
    case BulkRefusal::ChangedMeanwhile:
        return tr("The record was changed in the meantime.");
    }
    Q_UNREACHABLE();
}

QString BulkText::done(qint64 changed, qint64 refused)
{
    const QString text
        = changed == 0 ? tr("Nothing was changed.") : tr("Changed %Ln record(s).", nullptr, int(changed));
    return refused == 0 ? text
                        : text + u' ' + tr("%Ln record(s) could not be changed.", nullptr, int(refused));
}

} // namespace fourthp::ui
