// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/personal_scan.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace fourthp::ui {

/// The places that look as if they were about persons, with the way to each of them.
class ScanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScanDialog(const PersonalScan &scan, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person wants to look at a place; the dialog closes. `field` is the key of the field.
    void recordWanted(const fourthp::RecordId &id, const QString &field);

private:
    void fill(const PersonalScan &scan);
    void go(const QTreeWidgetItem *item);

    QTreeWidget *m_list;
};

} // namespace fourthp::ui
