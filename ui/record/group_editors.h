// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QString>

#include <utility>
#include <vector>

namespace fourthp::ui {

/// The members of one group, below each other. Members that the catalogue does not know are kept.
class GroupEditor : public FieldEditor
{
    Q_OBJECT

public:
    GroupEditor(const Field &field, const EditorContext &context, QWidget *parent);
    /// The `id` that an empty group gets once something is filled in.
    void setNewId(const QString &id) { m_newId = id; }
    void reveal(const QString &path) override;

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    std::vector<std::pair<const Field *, FieldEditor *>> m_members;
    QString m_newId;
};

} // namespace fourthp::ui
