package org.annalist.plugin.entities;

import org.junit.jupiter.api.Test;

class BodiesTest {

  @Test
  void takesPlaceAndLevelIntoName() {
    Marked.finds(
        "[O Tỉnh ủy Nghệ An] họp.",
        "[O UBND tỉnh] vừa giao việc cho [O UBND huyện Sóc Sơn].",
        "[O Sở Nông nghiệp và Phát triển nông thôn tỉnh Long An] trả lời.");
  }

  @Test
  void takesBodyAboveIntoName() {
    Marked.finds(
        "[O Ban Thường vụ Tỉnh ủy Hòa Bình] đồng ý.",
        "[O Văn phòng UBND tỉnh] nhận đơn.",
        "[O Phòng Cảnh sát hình sự Công an tỉnh Bắc Ninh] vào cuộc.");
  }

  @Test
  void leavesBodyBehindOfApart() {
    Marked.finds("[O Ban Chỉ đạo] của [O Chính phủ] họp.");
  }

  @Test
  void endsFieldBeforeVerbs() {
    Marked.finds(
        "[O Sở Giao thông vận tải] công bố phương án.",
        "[O Bộ Công Thương] điều chỉnh giá.",
        "[O Cục Thuế] tổ chức họp.");
  }

  @Test
  void takesFieldsInSmallLettersBehindCapitalHead() {
    Marked.finds("Theo [O Sở y tế Đồng Nai], dịch đã lui.");
  }

  @Test
  void namesSteeringCommitteesByDocumentOrTask() {
    Marked.finds(
        "[O Ban Chỉ đạo Chương trình số 09-CTr/TU] họp.",
        "[O Ban Chỉ đạo Tỉnh ủy về phòng, chống tham nhũng, tiêu cực] báo cáo.",
        "[O Ban Chỉ đạo phòng, chống thiên tai cấp tỉnh] họp khẩn.");
  }

  @Test
  void leavesClassesOfBodiesOut() {
    Marked.finds(
        "UBND các cấp phải làm ngay.",
        "Các sở, ngành phối hợp.",
        "Các ban Đảng Tỉnh ủy cùng dự.",
        "Ủy ban Kiểm tra (UBKT) các cấp đã xem xét.",
        "Đảng bộ luôn vững mạnh.");
  }

  @Test
  void countsBodyInsideClassPhrase() {
    Marked.finds("Các đảng bộ trực thuộc [O Thành ủy] đã xong.");
  }

  @Test
  void takesBothBodiesThatShareTail() {
    Marked.finds("[O Thường trực], [O Ban Thường vụ Tỉnh ủy] kết luận.");
  }

  @Test
  void givesCompaniesAndSchoolsTheirProperNames() {
    Marked.finds(
        "[O Công ty Cổ phần đầu tư xây dựng Hải Đăng] trúng thầu.",
        "[O Tập đoàn Dệt may Việt Nam] có lãi.",
        "Học sinh [O trường Tiểu học Kim Đồng] nghỉ.",
        "Khám ở [O Bệnh viện Đa khoa tỉnh Phú Thọ].");
  }

  @Test
  void goesOverTradesThatNoListHasBehindALegalForm() {
    Marked.finds(
        "[O Công ty TNHH mành cọ Làng Nhót] đóng cửa.",
        "[O Công ty CP nấm sò và mộc nhĩ Đồng Sương 2] đã mở xưởng.",
        "Công ty TNHH đã nợ Làng Nhót.",
        "[O Công ty CP Xây dựng 47] đã trúng thầu.",
        "[O Công ty TNHH Dược phẩm 3A] có lãi.");
  }

  @Test
  void endsTradesOnPlacesInSmallLetters() {
    Marked.finds(
        "[O Công ty Lương thực miền Trung] bán gạo.",
        "[T Trưởng phòng Giáo dục quận Ba Đình] - Bà [P Lê Thị Sen] nói.");
  }

  @Test
  void takesWhatAnAbbreviationInBracketsStandsFor() {
    Marked.finds(
        "[O Trung tâm ươm giống cây rừng] ([O TUGC]) mở cửa. Nhờ [O TUGC] giúp.",
        "[O Tổng công ty Đầu tư và Kinh doanh vốn tư nhân] ([O KVTN]) thoái vốn.",
        "Trung tâm ươm giống ([L Hà Nội]) mở cửa.");
  }

  @Test
  void takesNoBodiesOfSeveralLevelsForOne() {
    Marked.finds(
        "Giao UBND xã, phường, thị trấn thực hiện.",
        "Giao [O UBND tỉnh], [L huyện Đông Anh] thực hiện.",
        "Giao [O UBND huyện] thực hiện.");
  }

  @Test
  void goesOverAnAbbreviationBehindTheHead() {
    Marked.finds("Khám ở [O Bệnh viện (BV) Đa khoa tỉnh Phú Thọ].");
  }

  @Test
  void findsPoliceOfAUnitInSmallLetters() {
    Marked.finds(
        "Theo [O công an huyện Phú Lương], xe bị cháy.", "Lực lượng công an đã đến hiện trường.");
  }

  @Test
  void wantsNameForCompaniesAndSchools() {
    Marked.finds("Một công ty TNHH đã phá sản.", "Nhà trường mời phụ huynh.");
  }

  @Test
  void completesWordWhoseFirstSyllableHasCapital() {
    Marked.finds("[O Viện Sinh học nhiệt đới] công bố.");
  }

  @Test
  void findsNationalTeams() {
    Marked.finds(
        "[O ĐT U23 Lào] gặp [O U.20 Thái Lan].",
        "[T HLV trưởng đội tuyển Lào] [P Kim Văn Tú] vắng.");
  }

  @Test
  void takesTheLongestOfTwoHeads() {
    Marked.finds("[O Ban Kinh tế - Ngân sách HĐND tỉnh] thẩm tra.");
  }

  @Test
  void takesNoProductForCompany() {
    Marked.finds("Chiếc Toyota Vios màu trắng.", "Hãng xe [O Toyota] có lãi.");
  }

  @Test
  void endsAProperNameBeforeTheWordsOfTheSentence() {
    Marked.finds("[O Bệnh viện Chợ Lộc] nêu ý kiến.", "[O Viện Vật lý] mở cửa.");
  }

  @Test
  void endsANameInALineOfCapitalsAtAFunctionWord() {
    Marked.finds("QUY HOẠCH CÁC ĐƠN VỊ TRỰC THUỘC [O SỞ Y TẾ LÂM ĐỒNG] ĐẾN KHI MỚI");
  }

  @Test
  void keepsASchoolApartFromTheUnionOfItsStudents() {
    Marked.finds("[O Hội Sinh viên] [O Trường Cao đẳng Cộng đồng] tổ chức.");
  }

  @Test
  void takesDepartmentsInSmallLettersBeforeTheirField() {
    Marked.finds(
        "Theo [O phòng Giáo dục và Đào tạo huyện Cam Lộ], lớp này đông.",
        "Ông đến trụ sở [O Công an xã] trình báo.");
  }

  @Test
  void takesBranchesOfBanksAndCompanies() {
    Marked.finds("[O Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Quảng Trị] trả lời.");
  }

  @Test
  void takesPlacesThatNoListHasBehindCommittees() {
    Marked.finds("[O Huyện ủy Vân Khê] họp.", "[T Bí thư Huyện ủy] [P Nguyễn Văn Tạo] đến.");
  }

  @Test
  void knowsEverySpellingOfAName() {
    Marked.finds("Theo [O VnExpress], giá giảm.", "Theo [O Vnexpress], giá giảm.");
  }

  @Test
  void prefersTheLongerNameFromTheList() {
    Marked.finds("[O Tổ chức Y tế Thế giới] khuyến cáo.");
  }

  @Test
  void takesClubsByTheirTown() {
    Marked.finds("[O Nam Định FC] thắng.");
  }

  @Test
  void takesGrantingForNoLevel() {
    Marked.finds(
        "Nhà được [O UBND quận Hoàn Kiếm] cấp giấy phép.",
        "Việc này do UBND cấp huyện và [O UBND tỉnh] lo.");
  }

  @Test
  void takesAnOrdinalForNoNumberOfBodies() {
    Marked.finds("Kỳ họp thứ hai [O HĐND huyện Châu Đức] đã bế mạc.", "Hai HĐND xã họp chung.");
  }

  @Test
  void endsBeforeTheVerbOfTheSentence() {
    Marked.finds("[O Đảng bộ tỉnh Thái Nguyên] tổ chức Hội nghị sơ kết.");
  }

  @Test
  void namesCompaniesByAnyTradeBehindCapital() {
    Marked.finds(
        "[O Công ty Xổ số điện toán Sao Mai] trả thưởng.",
        "[O CTCP Đầu tư Hạ tầng kỹ thuật Lam Sơn] niêm yết.",
        "Đèn do [O công ty TNHH Đầu tư xuất nhập khẩu Viễn Đông] lắp.",
        "[O Công ty CP Quản lý và xây dựng công trình giao thông 715], nhà thầu, khởi công.");
  }

  @Test
  void takesNameOfNewspaperFromListWhateverItsCapitals() {
    Marked.finds("Theo [O báo Người lao động] và [O Báo Tuổi trẻ] thông tin thêm.");
  }

  @Test
  void leavesAnotherHeadBehindAndApart() {
    Marked.finds(
        "Vay [O Ngân hàng Đầu tư Châu Âu] và [O Ngân hàng Phát triển Châu Á] ([O ADB]) hôm qua.");
  }

  @Test
  void takesCountryIntoNameOfCompanyByItsMark() {
    Marked.finds(
        "[O Toyota Việt Nam] giảm giá.",
        "[O Công ty Lamisoft Việt Nam] mở kho. Đại diện [O Lamisoft Việt Nam] dự lễ.");
  }

  @Test
  void goesOnWithSchoolsNamedByVerbs() {
    Marked.finds("Tại [O Trường THPT Thống Nhất], kỳ thi đã xong.");
  }

  @Test
  void startsBodiesBehindThoseWhoWorkThere() {
    Marked.finds(
        "Em là học sinh [O Trường THPT Bình Minh].",
        "Bà hỏi bác sĩ [O Khoa Tai Mũi Họng] của bệnh viện.");
  }

  @Test
  void namesPartiesAbroadAndLeavesTheirMembersOut() {
    Marked.finds(
        "Theo [O đảng Xã hội], thuế sẽ giảm.",
        "Ứng viên [O đảng Mặt trận Quốc gia Pháp] [P Marine Duval] thắng.",
        "Công tác xây dựng Đảng, Đảng viên mới.");
  }

  @Test
  void takesMarksAndTownsOfOneSyllable() {
    Marked.finds("[O Phòng PA72 Công an Nghệ An] đến.", "[O CLB Huế] thắng trận.");
  }

  @Test
  void beginsNoNewspaperInIntelligence() {
    Marked.finds("Giới tình báo [L Nga] phủ nhận.");
  }

  @Test
  void takesBodyAboveWhereNothingElseNamesIt() {
    Marked.finds("Báo cáo của [O Đoàn giám sát Hội đồng nhân dân tỉnh] nêu rõ.");
  }

  @Test
  void addsNoWordsOfTheSentenceToACompleteHead() {
    Marked.finds("[O Hội đồng nhân dân] giám sát việc này.", "[O Hội Nông dân] tích cực giúp.");
  }

  @Test
  void namesDepartmentsOfHospitals() {
    Marked.finds("[O Khoa Ngoại chấn thương] và [O Khoa Sản] quá tải.");
  }
}
