// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/personal_scan.h"
#include "core/sync/bundle/bundle_writer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace fourthp::ui {

/// What is looked through: records, what a bundle would hold, or the cases of an edition; the first that is filled.
struct ScanOrder
{
    std::vector<qint64> docids {};
    std::optional<BundleOrder> bundle {};
    RecordId edition {};
    ExportOptions options {}; ///< For whom, and how much of each record.
};

/// A line in a dialog by which records leave: looks for data of persons in what would leave, when it is asked to, and
/// says how many places it found. The places are listed in a dialog of their own.
class ScanRow : public QWidget
{
    Q_OBJECT

public:
    /// `order` tells what the dialog has chosen now.
    ScanRow(const Services &services, std::function<ScanOrder()> order, QWidget *parent = nullptr);

    /// What was found is about other choices than those of now.
    void forget();

Q_SIGNALS:
    /// A person wants to look at a place; `field` is the key of the field.
    void recordWanted(const fourthp::RecordId &id, const QString &field);

private:
    void start();
    void finish(const Result<PersonalScan> &scan);
    void showFindings();

    Services m_services;
    std::function<ScanOrder()> m_order;
    QPushButton *m_look;
    QLabel *m_result;
    QPushButton *m_show;
    PersonalScan m_scan;
    bool m_isLooking = false;
    LatestTask<PersonalScan> m_task;
};

} // namespace fourthp::ui
