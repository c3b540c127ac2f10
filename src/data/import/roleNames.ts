import type { Role } from './importTypes'

/**
 * Names that columns of each role go by, likeliest first: English, Chinese, Korean, and those of machine-coded sets
 * (GDELT, ICEWS, Phoenix, POLECAT, ACLED). Written as `plainName` gives them.
 */
const NAMES: Readonly<Record<Role, string>> = {
  date: `date eventdate dateofevent sqldate datestart startdate dateoftheevent datum fecha day timestamp datetime
    time when start begin from startday eventday published
    日期 时间 時間 事件日期 发生日期 發生日期 年月日 日付 날짜 일자 일시 시간 발생일`,
  endDate: `enddate dateend end until till to finish lastday endday
    结束日期 結束日期 截止日期 结束 종료일 종료일자 끝`,
  year: 'year yr iyear eventyear 年 年份 年度 년 년도 연도',
  month: 'month mon mo imonth eventmonth 月 月份 월',
  day: 'day dayofmonth iday eventday dd 日 일',
  from: `from sender actor1name sourcename sourceactorfull actor1 actorname sourceactor sourceactorentity initiator
    source sideone sidea actora actorone source actor1code sourcecountry actor1countrycode src author writer speaker
    发信人 發信人 发件人 寄信人 发送方 发出方 发起方 发送者 行为者 来源国 主体 보낸사람 보낸이 발신인 발신자 발신 행위자`,
  to: `to recipient receiver actor2name targetname targetactorfull actor2 recipientname targetactor
    targetactorentity target addressee sidetwo sideb actorb actortwo actor2code targetcountry actor2countrycode tgt
    收信人 收件人 收信方 接收方 接收者 目标 目標 对象 對象 目标国 받는사람 받는이 수신인 수신자 수신 대상`,
  actors: `actors actor participants participant parties party names who countries country states state
    参与者 參與者 参与方 相关方 人物 国家 國家 당사자 이름 참가자 참여자 인물 국가`,
  kind: `kind type eventtype typeofevent category eventtext eventcategory class action eventrootcode rootcode
    quadclass eventcode cameocode cameo code event
    类型 類型 种类 種類 类别 類別 事件类型 事件類型 종류 유형 분류 사건유형`,
  title: `title headline heading eventtitle eventname nameofevent event subject label name
    标题 標題 题目 題目 事件 事件名称 事件名稱 제목 사건 사건명`,
  summary: `summary description details notes note abstract text content body comment
    摘要 内容 內容 描述 说明 說明 备注 備註 요약 내용 설명 비고`,
  source: `source sources citation citations reference references sourceurl url link origin publisher newspaper
    newssources sourcetext ref provenance outlet footnote 来源 來源 出处 出處 资料来源 資料來源 引用 출처 자료 인용`,
  level: 'level rank seniority 级别 級別 层级 급 수준 직급',
  occasion: 'occasion context anniversary 场合 場合 缘由 계기',
}

const LISTS = Object.fromEntries(
  Object.entries(NAMES).map(([role, names]) => [role, names.split(/\s+/)]),
) as Record<Role, string[]>

/** A header without what differs by taste: case, spaces, signs, full width. */
export function plainName(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Names that can only be those of dates; `time` or `begin` may be others. */
const DATE_ALONE = /date|datum|fecha|日期|年月日|日付|날짜|일자|일시/

/** Whether a column of this name is one of dates, whatever stands in it. */
export function saysDate(plain: string): boolean {
  return DATE_ALONE.test(plain) && nameRank('date', plain) !== -1
}

/** How likely a name stands for a role: 0 is the likeliest; −1 where it is none of its names. */
export function nameRank(role: Role, plain: string): number {
  return LISTS[role].indexOf(plain)
}
