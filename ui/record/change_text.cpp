// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/change_text.h"

#include "core/model/field_catalogue.h"
#include "core/model/localised_text.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr qsizetype kFieldsNamed = 3;
constexpr qsizetype kTitleInMenu = 40;

QString shortened(const QString &text, qsizetype atMost)
{
    return atMost > 0 && text.size() > atMost ? text.first(atMost - 1).trimmed() + u'…' : text;
}

/// The names that a step tells of.
struct Names
{
    Names(const StepDetails &step, const Labels &labels, qsizetype atMost)
        : record(nameOf(step.title, step.record, labels, atMost))
        , other(nameOf(step.otherTitle, step.other, labels, atMost))
    { }
    QString record;
    QString other;

private:
    static QString nameOf(const QJsonValue &title, const RecordId &id, const Labels &labels, qsizetype atMost)
    {
        const QString text = bestText(title, labels.languages()).text;
        return Formats::isolated(shortened(text.isEmpty() ? id.value : text, atMost));
    }
};

class StepSentence
{
public:
    StepSentence(const StepDetails &step, const Labels &labels, qsizetype atMost)
        : m_step(step)
        , m_labels(labels)
        , m_names(step, labels, atMost)
        , m_type(typeFromCode(step.record.typeCode()))
    { }

    QString text() const
    {
        if (m_step.records > 1 && m_step.kind != StepKind::Merged) {
            return ChangeText::tr("%Ln record(s): %1", "1: what was done to each", int(m_step.records))
                .arg(toEach());
        }
        switch (m_step.kind) {
        case StepKind::Added:
            return ChangeText::tr("New: “%1”").arg(m_names.record);
        case StepKind::Edited:
            return m_step.fields.isEmpty()
                ? ChangeText::tr("Edit of “%1”").arg(m_names.record)
                : ChangeText::tr("Edit %1 of “%2”", "1: fields, 2: title").arg(fields(), m_names.record);
        case StepKind::NotedOwn:
            return ChangeText::tr("My notes or tags on “%1”").arg(m_names.record);
        case StepKind::WentBack:
            return ChangeText::tr("Return of “%1” to an earlier version").arg(m_names.record);
        case StepKind::Moved:
            return ChangeText::tr("Review, %1: “%2”", "1: editorial state, 2: title")
                .arg(state(), m_names.record);
        case StepKind::Reviewed:
            return m_step.comment.isEmpty() ? ChangeText::tr("Review of “%1”").arg(m_names.record)
                                            : ChangeText::tr("Comment on “%1”").arg(m_names.record);
        case StepKind::Deleted:
            return ChangeText::tr("Deletion of “%1”").arg(m_names.record);
        case StepKind::Merged:
            return ChangeText::tr("Merge of “%1” into “%2”").arg(m_names.other, m_names.record);
        case StepKind::Restored:
            return ChangeText::tr("Recovery of “%1”").arg(m_names.record);
        case StepKind::Settled:
            return ChangeText::tr("Settled conflict of “%1”").arg(m_names.record);
        case StepKind::Contributed:
            return ChangeText::tr("“%1” given to the hub").arg(m_names.record);
        }
        Q_UNREACHABLE();
    }

private:
    QString toEach() const
    {
        switch (m_step.kind) {
        case StepKind::Deleted:
            return ChangeText::tr("deleted", "what was done to records");
        case StepKind::Settled:
            return ChangeText::tr("conflicts settled");
        case StepKind::Added:
            return ChangeText::tr("added", "what was done to records");
        case StepKind::Moved:
            return state();
        default:
            break;
        }
        if (!m_step.gained.isEmpty() && m_step.lost.isEmpty()) {
            return ChangeText::tr("%1, added: %2", "1: field, 2: values")
                .arg(fields(), values(m_step.gained));
        }
        if (!m_step.lost.isEmpty() && m_step.gained.isEmpty()) {
            return ChangeText::tr("%1, removed: %2", "1: field, 2: values")
                .arg(fields(), values(m_step.lost));
        }
        return m_step.fields.isEmpty() ? ChangeText::tr("edited", "what was done to records") : fields();
    }

    QString fields() const
    {
        QStringList names;
        for (const QString &key : m_step.fields.first(std::min(kFieldsNamed, m_step.fields.size()))) {
            const Field *field = findField(m_type, key);
            names.append(field == nullptr ? key : labelOf(*field));
        }
        if (m_step.fields.size() > kFieldsNamed) {
            names.append(ChangeText::tr("and %Ln more", nullptr, int(m_step.fields.size() - kFieldsNamed)));
        }
        return Formats::list(names);
    }

    QString values(const QStringList &codes) const
    {
        const Field *field = findField(m_type, m_step.fields.first());
        QStringList words;
        for (const QString &code : codes) {
            words.append(Formats::isolated(field == nullptr ? code : m_labels.of(*field, code)));
        }
        return Formats::list(words);
    }

    QString state() const
    {
        return m_labels.of(FieldKind::Code, "review_state"_L1, reviewStateCode(m_step.to));
    }

    const StepDetails &m_step;
    const Labels &m_labels;
    const Names m_names;
    const RecordType m_type;
};

} // namespace

QString ChangeText::step(const StepDetails &step, const Labels &labels)
{
    return StepSentence(step, labels, 0).text();
}

QString ChangeText::group(const StepDetails &newest, int steps, const Labels &labels)
{
    return tr("%Ln edit(s) of “%1”", nullptr, steps).arg(Names(newest, labels, 0).record);
}

QString ChangeText::forMenu(const StepDetails &step, const Labels &labels)
{
    return StepSentence(step, labels, kTitleInMenu).text().replace(u'&', u"&&"_s).simplified();
}

QString ChangeText::state(StepState state)
{
    switch (state) {
    case StepState::Standing:
        return {};
    case StepState::Final:
        return tr("Sent");
    case StepState::Undone:
        return tr("Undone");
    case StepState::Abandoned:
        return tr("Undone for good");
    }
    Q_UNREACHABLE();
}

QString ChangeText::refused(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("That change is no longer there to be taken. Nothing was changed.");
    case ErrorKind::ReadOnly:
        return tr(
            "One of the records was written by a newer version of the program by now. Nothing was changed.");
    default:
        return ErrorText::explain(error).text();
    }
}

} // namespace fourthp::ui
