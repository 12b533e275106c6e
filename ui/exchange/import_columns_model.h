// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_mapping.h"
#include "core/model/labels.h"
#include "ui/exchange/import_fields.h"
#include "ui/exchange/import_look.h"
#include "ui/record/choice_editors.h"

#include <QAbstractTableModel>

#include <vector>

namespace fourthp::ui {

/// The columns of a table, a row each, with the field that each becomes.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Examples, Place, Language, Separator, ColumnCount };

    explicit ImportColumnsModel(const Labels &labels, QObject *parent = nullptr);
    void setLook(const ImportLook &look);
    /// A mapping of as many columns as the table has.
    void setMapping(const ImportMapping &mapping);
    /// Of texts of columns that have no language of their own.
    void setLanguage(const QString &language);
    /// Those that can be chosen.
    std::vector<Choice> languages() const;
    const ImportMapping &mapping() const { return m_mapping; }
    /// What an editable cell can hold.
    std::vector<Choice> choicesAt(const QModelIndex &index) const;
    /// Labels of places that hold one value and that several columns would become.
    QStringList takenTwice() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    const ImportPlace *placeOf(const ColumnMapping &column) const;
    bool isTranslatable(const ColumnMapping &column) const;
    /// True if the place takes several values.
    bool holdsMany(const ColumnMapping &column) const;
    QString languageText(const QString &language) const;
    QString textAt(const ColumnMapping &column, int section) const;
    QString headingOf(int row) const;

    Labels m_labels;
    ImportLook m_look;
    ImportMapping m_mapping;
    std::vector<ImportPlace> m_places;
};

} // namespace fourthp::ui
